package org.essaim.mail;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When mails that are gathered leave: at half past seven in Paris, each day or on Mondays. */
final class Rounds {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private Rounds() {}

    static Instant next(Frequency frequency, Clock clock) {
        var now = clock.instant();
        var today = now.atZone(PARIS).toLocalDate();
        return switch (frequency) {
            case IMMEDIATE, NONE -> now;
            case DAILY -> {
                var morning = today.atTime(MORNING).atZone(PARIS).toInstant();
                yield morning.isAfter(now)
                        ? morning
                        : today.plusDays(1).atTime(MORNING).atZone(PARIS).toInstant();
            }
            case WEEKLY -> {
                var monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .atTime(MORNING)
                        .atZone(PARIS);
                yield (monday.toInstant().isAfter(now) ? monday : monday.plusWeeks(1)).toInstant();
            }
        };
    }
}
