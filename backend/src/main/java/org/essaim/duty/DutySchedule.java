package org.essaim.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.essaim.shared.time.HolidayCalendar;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Hours of duty that recur, and how long before them one may book, move and cancel. */
@Entity
public class DutySchedule {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private String title;
    private String rule;
    private LocalDate startsOn;
    private LocalTime opens;
    private LocalTime closes;
    private String zone;
    private short slotMinutes;
    private List<String> modes;
    private short noticeHours;
    private short horizonWeeks;
    private short cancelUntilHours;

    @Enumerated(EnumType.STRING)
    private HolidayCalendar holidays;

    private List<LocalDate> closures;
    private @Nullable Instant endedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DutySchedule() {}

    @SuppressWarnings("NullAway.Init")
    DutySchedule(String network, ScheduleInput said) {
        this.network = network;
        change(said);
    }

    /** Takes over what was said; what is booked already stays booked. */
    final void change(ScheduleInput said) {
        said.requirePossible();
        title = said.title().strip();
        rule = said.rule();
        startsOn = said.startsOn();
        opens = said.from();
        closes = said.until();
        zone = said.zone();
        slotMinutes = (short) said.slotMinutes();
        modes = said.modes().stream().distinct().map(Enum::name).sorted().toList();
        noticeHours = (short) said.noticeHours();
        horizonWeeks = (short) said.horizonWeeks();
        cancelUntilHours = (short) said.cancelUntilHours();
        holidays = said.holidays();
        closures = said.closures().stream().distinct().sorted().toList();
    }

    void end(Instant now) {
        endedAt = now;
    }

    DutyHours hours() {
        return new DutyHours(
                new Recurrence(rule),
                startsOn,
                opens,
                closes,
                ZoneId.of(zone),
                slotMinutes,
                holidays,
                Set.copyOf(closures));
    }

    /** The first moment that may be booked now. */
    Instant opensFor(Instant now) {
        return now.plus(Duration.ofHours(noticeHours));
    }

    /** The last day that may be booked now. */
    LocalDate bookableUntil(Instant now) {
        return now.atZone(ZoneId.of(zone)).toLocalDate().plusWeeks(horizonWeeks);
    }

    /** Whether this moment is the beginning of a slot that may be booked now. */
    boolean isBookable(ZonedDateTime moment, Instant now) {
        var local = moment.withZoneSameInstant(ZoneId.of(zone));
        return endedAt == null
                && !local.toInstant().isBefore(opensFor(now))
                && !local.toLocalDate().isAfter(bookableUntil(now))
                && hours().hasSlotAt(local);
    }

    /** Until when a meeting that begins then may be moved or cancelled by the link of its mail. */
    Instant changeableUntil(Instant startsAt) {
        return startsAt.minus(Duration.ofHours(cancelUntilHours));
    }

    boolean offers(MeetingMode mode) {
        return modes.contains(mode.name());
    }

    UUID id() {
        return id;
    }

    String network() {
        return network;
    }

    String title() {
        return title;
    }

    String rule() {
        return rule;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalTime opens() {
        return opens;
    }

    LocalTime closes() {
        return closes;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    int slotMinutes() {
        return slotMinutes;
    }

    List<MeetingMode> modes() {
        return modes.stream().map(MeetingMode::valueOf).toList();
    }

    int noticeHours() {
        return noticeHours;
    }

    int horizonWeeks() {
        return horizonWeeks;
    }

    int cancelUntilHours() {
        return cancelUntilHours;
    }

    HolidayCalendar holidays() {
        return holidays;
    }

    List<LocalDate> closures() {
        return List.copyOf(closures);
    }

    int version() {
        return version;
    }
}
