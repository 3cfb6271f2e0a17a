package org.essaim.duty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.essaim.shared.time.HolidayCalendar;

/**
 * When a schedule is on duty: on days that recur, between two hours by the clock of its zone.
 *
 * @param startsOn the first day, from which the rule counts
 * @param slotMinutes how long each slot lasts
 * @param closures days on which nobody is there, beside the public holidays
 */
record DutyHours(
        Recurrence days,
        LocalDate startsOn,
        LocalTime opens,
        LocalTime closes,
        ZoneId zone,
        int slotMinutes,
        HolidayCalendar holidays,
        Set<LocalDate> closures) {

    /** A slot, by the clock of the zone. */
    record Slot(ZonedDateTime startsAt, ZonedDateTime endsAt) {}

    /** The slots of some days, both included, in order. */
    List<Slot> slots(LocalDate from, LocalDate until) {
        return days.between(startsOn, from, until)
                .filter(day -> !holidays.isHoliday(day) && !closures.contains(day))
                .flatMap(this::slotsOf)
                .toList();
    }

    /** Whether a slot begins at this very moment. */
    boolean hasSlotAt(ZonedDateTime moment) {
        var day = moment.withZoneSameInstant(zone).toLocalDate();
        return slots(day, day).stream().anyMatch(slot -> slot.startsAt().isEqual(moment));
    }

    /** Of an hour that the clock skips in spring there is none; of one that it repeats in autumn, the first. */
    private Stream<Slot> slotsOf(LocalDate day) {
        return Stream.iterate(opens, time -> fits(time), time -> time.plusMinutes(slotMinutes))
                .map(day::atTime)
                .filter(local -> !zone.getRules().getValidOffsets(local).isEmpty())
                .map(local -> local.atZone(zone))
                .map(start -> new Slot(start, start.plusMinutes(slotMinutes)));
    }

    private boolean fits(LocalTime time) {
        return !time.isBefore(opens) && time.toSecondOfDay() + slotMinutes * 60 <= closes.toSecondOfDay();
    }
}
