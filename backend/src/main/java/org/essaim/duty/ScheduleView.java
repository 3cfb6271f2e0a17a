package org.essaim.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.shared.time.HolidayCalendar;
import org.jspecify.annotations.Nullable;

/** Hours of duty, for those who run or hold them. */
@Schema(name = "DutySchedule")
public record ScheduleView(
        UUID id,
        String title,
        String rule,
        LocalDate startsOn,
        @Schema(examples = "14:00") String opens,
        @Schema(examples = "17:00") String closes,
        String zone,
        int slotMinutes,
        List<MeetingMode> modes,
        int noticeHours,
        int horizonWeeks,
        int cancelUntilHours,
        HolidayCalendar holidays,
        List<LocalDate> closures,
        List<Host> hosts,
        int version) {

    /**
     * An adviser who holds them.
     *
     * @param mine whether it is the reader
     */
    @Schema(name = "DutyHost")
    public record Host(
            UUID id,
            @Schema(examples = "Maxence T.") String name,
            @Nullable String videoUrl,
            boolean mine) {
        private static Host of(DutyHost host, UUID reader) {
            return new Host(
                    host.id(), host.name(), host.videoUrl(), host.person().equals(reader));
        }
    }

    static ScheduleView of(DutySchedule schedule, List<DutyHost> hosts, UUID reader) {
        return new ScheduleView(
                schedule.id(),
                schedule.title(),
                schedule.rule(),
                schedule.startsOn(),
                schedule.opens().toString(),
                schedule.closes().toString(),
                schedule.zone().getId(),
                schedule.slotMinutes(),
                schedule.modes(),
                schedule.noticeHours(),
                schedule.horizonWeeks(),
                schedule.cancelUntilHours(),
                schedule.holidays(),
                schedule.closures(),
                hosts.stream().map(host -> Host.of(host, reader)).toList(),
                schedule.version());
    }
}
