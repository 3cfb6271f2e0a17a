package org.essaim.activity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The days over which activity is counted, both included. */
record Term(LocalDate from, LocalDate to) {

    /** The quarter of the civil year in which a day is. */
    static Term quarterOf(LocalDate day) {
        var first = day.withDayOfMonth(1)
                .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
        return new Term(first, first.plusMonths(3).minusDays(1));
    }

    /** The last twelve months that are over. */
    static Term lastYear(LocalDate today) {
        var next = today.withDayOfMonth(1);
        return new Term(next.minusYears(1), next.minusDays(1));
    }

    Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The Mondays of its weeks; the first and the last week may be cut. */
    List<String> weeks() {
        return monday(from)
                .datesUntil(to.plusDays(1), Period.ofWeeks(1))
                .map(LocalDate::toString)
                .toList();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
