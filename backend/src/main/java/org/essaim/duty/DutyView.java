package org.essaim.duty;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the advisers of a network receive. */
@Schema(name = "Duty")
public record DutyView(List<PublicSchedule> schedules) {

    /** A schedule as visitors read it. */
    @Schema(name = "PublicDutySchedule")
    public record PublicSchedule(
            UUID id,

            @Schema(examples = "Permanence du lundi, de 14 h à 17 h")
            String title,

            @Schema(examples = "30") int slotMinutes,
            List<MeetingMode> modes,

            @Schema(description = "Until how long before it a meeting may be moved or cancelled by its link.")
            int cancelUntilHours,

            @Schema(examples = "Europe/Paris") String zone) {
        static PublicSchedule of(DutySchedule schedule) {
            return new PublicSchedule(
                    schedule.id(),
                    schedule.title(),
                    schedule.slotMinutes(),
                    schedule.modes(),
                    schedule.cancelUntilHours(),
                    schedule.zone().getId());
        }
    }
}
