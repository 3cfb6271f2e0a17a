package org.essaim.support.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.essaim.duty.BusyTimes.Busy;
import org.essaim.support.track.Rhythm;
import org.junit.jupiter.api.Test;

/** The date that is proposed for the next session. */
class NextDateTest {
    private static final ZonedDateTime LAST = ZonedDateTime.parse("2026-09-07T14:00:00+02:00[Europe/Paris]");
    private static final Rhythm RHYTHM =
            new Rhythm(LocalDate.parse("2026-10-05"), LocalDate.parse("2026-10-19"), LocalDate.parse("2026-11-02"));
    private static final Instant THEN = Instant.parse("2026-09-07T13:00:00Z");

    @Test
    void isTheDayAtWhichTheRhythmAimsAtTheSameHour() {
        assertThat(next(RHYTHM, List.of())).isEqualTo("2026-10-19T12:00:00Z");
    }

    @Test
    void isTheNearestWorkingDayWhenTheAdviserIsTaken() {
        assertThat(next(RHYTHM, List.of(taken("2026-10-19T11:30:00Z"), taken("2026-10-20T12:30:00Z"))))
                .as("Friday is three days off, Wednesday two")
                .isEqualTo("2026-10-21T12:00:00Z");
    }

    @Test
    void keepsTheHourOfTheClockWhenItChangesMeanwhile() {
        var later =
                new Rhythm(LocalDate.parse("2026-10-26"), LocalDate.parse("2026-10-26"), LocalDate.parse("2026-11-02"));

        assertThat(next(later, List.of())).isEqualTo("2026-10-26T13:00:00Z");
    }

    @Test
    void isNoPublicHoliday() {
        var november =
                new Rhythm(LocalDate.parse("2026-11-09"), LocalDate.parse("2026-11-11"), LocalDate.parse("2026-11-13"));

        assertThat(next(november, List.of()))
                .as("the day before the armistice of 1918")
                .isEqualTo("2026-11-10T13:00:00Z");
    }

    @Test
    void isNoneWhenNothingIsFree() {
        var always = new Busy(UUID.randomUUID(), THEN, Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(NextDate.after(LAST, Duration.ofHours(1), RHYTHM, List.of(always), THEN))
                .isEmpty();
    }

    private static String next(Rhythm rhythm, List<Busy> taken) {
        return NextDate.after(LAST, Duration.ofHours(1), rhythm, taken, THEN)
                .orElseThrow()
                .startsAt()
                .toString();
    }

    private static Busy taken(String from) {
        var start = Instant.parse(from);
        return new Busy(UUID.randomUUID(), start, start.plus(Duration.ofHours(1)));
    }
}
