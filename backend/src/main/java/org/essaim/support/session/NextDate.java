package org.essaim.support.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.essaim.duty.BusyTimes.Busy;
import org.essaim.shared.time.FrenchHolidays;
import org.essaim.support.track.Rhythm;

/**
 * The date that is proposed for the next session: at the same hour, as near as can be to the day at which the rhythm aims,
 * within its window, on a working day when the adviser is free; the earlier one of two as near.
 */
final class NextDate {
    private NextDate() {}

    static Optional<SessionTime> after(
            ZonedDateTime last, Duration length, Rhythm rhythm, List<Busy> taken, Instant now) {
        return rhythm.from()
                .datesUntil(rhythm.until().plusDays(1))
                .filter(FrenchHolidays::isWorkingDay)
                .sorted(Comparator.comparingLong((LocalDate day) ->
                                Math.abs(day.toEpochDay() - rhythm.target().toEpochDay()))
                        .thenComparing(Comparator.naturalOrder()))
                .map(day -> ZonedDateTime.of(day, last.toLocalTime(), last.getZone())
                        .toInstant())
                .filter(start -> start.isAfter(now))
                .map(start -> new SessionTime(start, start.plus(length)))
                .filter(time -> taken.stream()
                        .noneMatch(busy -> busy.from().isBefore(time.endsAt())
                                && busy.until().isAfter(time.startsAt())))
                .findFirst();
    }
}
