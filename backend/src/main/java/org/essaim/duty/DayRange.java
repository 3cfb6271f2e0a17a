package org.essaim.duty;

import java.time.LocalDate;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Some days, both included. */
record DayRange(LocalDate first, LocalDate last) {
    private static final int USUAL_DAYS = 28;
    private static final int MOST_DAYS = 62;

    /**
     * The days that are asked for: 28 from today on unless told otherwise.
     *
     * @throws Refusal {@code invalid-parameter} when they end before they begin, or are more than 62 apart
     */
    static DayRange of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var first = from == null ? today : from;
        var last = to == null ? first.plusDays(USUAL_DAYS - 1L) : to;
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Refusal.invalidParameter("to", first + ".." + first.plusDays(MOST_DAYS));
        }
        return new DayRange(first, last);
    }
}
