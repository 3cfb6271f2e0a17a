package org.essaim.duty;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.time.HolidayCalendar;

/** What an administrator says of a schedule. */
@Schema(name = "DutyScheduleInput")
public record ScheduleInput(
        @NotBlank @Size(max = 120) @Schema(examples = "Permanence du lundi")
        String title,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "The days, as a recurrence rule (RFC 5545).", examples = "FREQ=WEEKLY;BYDAY=MO")
        String rule,

        @NotNull @Schema(description = "The day from which the rule counts.")
        LocalDate startsOn,

        @NotNull @Pattern(regexp = HOUR) @Schema(examples = "14:00")
        String opens,

        @NotNull @Pattern(regexp = HOUR) @Schema(examples = "17:00")
        String closes,

        @NotBlank @Size(max = 40) @Schema(examples = "Europe/Paris")
        String zone,

        @Min(5) @Max(240) @Schema(examples = "30") int slotMinutes,
        @NotNull @Size(min = 1, max = 2) List<@NotNull MeetingMode> modes,

        @Min(0)
        @Max(336)
        @Schema(description = "How long before it a slot may be booked at the latest.", examples = "24")
        int noticeHours,

        @Min(1) @Max(26) @Schema(description = "How far ahead one may book.", examples = "8")
        int horizonWeeks,

        @Min(0)
        @Max(168)
        @Schema(
                description = "Until how long before it a meeting may be moved or cancelled by its link.",
                examples = "4")
        int cancelUntilHours,

        @NotNull HolidayCalendar holidays,
        @NotNull @Size(max = 200) List<@NotNull LocalDate> closures) {

    private static final String HOUR = "([01][0-9]|2[0-3]):[0-5][0-9]";

    LocalTime from() {
        return LocalTime.parse(opens);
    }

    LocalTime until() {
        return LocalTime.parse(closes);
    }

    /**
     * Lets through only hours that can be kept.
     *
     * @throws Refusal {@code unprocessable} with the first field that cannot
     */
    void requirePossible() {
        new Recurrence(rule);
        if (!until().isAfter(from())) {
            throw Refusal.unprocessable("closes", "later than " + opens);
        }
        if (from().toSecondOfDay() + slotMinutes * 60 > until().toSecondOfDay()) {
            throw Refusal.unprocessable("slotMinutes", "shorter than the hours of duty");
        }
        if (!EventFile.knows(zone)) {
            throw Refusal.unprocessable("zone", "a time zone such as Europe/Paris");
        }
    }
}
