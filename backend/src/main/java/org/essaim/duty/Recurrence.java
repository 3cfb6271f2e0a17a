package org.essaim.duty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.essaim.shared.problem.Refusal;

/** Days that recur, by a rule of RFC 5545 (3.3.10), such as {@code FREQ=WEEKLY;BYDAY=MO}. */
record Recurrence(String rule) {
    private static final Set<Frequency> OF_DAYS =
            EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    /** @throws Refusal {@code unprocessable} when the rule cannot be read, or recurs within a day */
    Recurrence {
        var read = read(rule);
        if (!OF_DAYS.contains(read.getFrequency())
                || !read.getHourList().isEmpty()
                || !read.getMinuteList().isEmpty()
                || !read.getSecondList().isEmpty()) {
            throw refused();
        }
    }

    /** The days from one to another, both included, counted from the day on which the rule begins. */
    Stream<LocalDate> between(LocalDate beginning, LocalDate from, LocalDate until) {
        var earliest = from.isBefore(beginning) ? beginning : from;
        return earliest.isAfter(until)
                ? Stream.empty()
                : read(rule).getDates(beginning, earliest, until.plusDays(1)).stream()
                        .filter(day -> !day.isBefore(earliest) && !day.isAfter(until))
                        .sorted();
    }

    private static Recur<LocalDate> read(String rule) {
        try {
            return new Recur<>(rule);
        } catch (IllegalArgumentException unreadable) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return Refusal.unprocessable("rule", "a rule of RFC 5545 by days, such as FREQ=WEEKLY;BYDAY=MO");
    }
}
