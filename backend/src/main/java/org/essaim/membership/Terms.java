package org.essaim.membership;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import org.essaim.network.MembershipPolicy.Term;
import org.jspecify.annotations.Nullable;

/** Until when a membership runs. */
public final class Terms {
    /** How long before its last day a membership is to be renewed. */
    public static final Period NOTICE = Period.ofDays(60);

    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);

    private Terms() {}

    /** The last day of a membership that begins; who joins a calendar year in its last two months has the next one too. */
    public static @Nullable LocalDate firstUntil(Term term, LocalDate since) {
        return switch (term) {
            case NONE -> null;
            case TWELVE_MONTHS -> since.plusMonths(12).minusDays(1);
            case CALENDAR_YEAR -> {
                var end = since.with(NEW_YEARS_EVE);
                yield since.isBefore(end.minus(NOTICE)) ? end : end.plusYears(1);
            }
        };
    }

    /** The last day of the term that runs today, for a member since then whose terms followed one another. */
    public static @Nullable LocalDate runningUntil(Term term, LocalDate since, LocalDate today) {
        var first = firstUntil(term, since);
        if (first == null || !first.isBefore(today)) {
            return first;
        }
        return switch (term) {
            case NONE -> null;
            case TWELVE_MONTHS ->
                since.plusYears(since.until(today).getYears() + 1L).minusDays(1);
            case CALENDAR_YEAR -> today.with(NEW_YEARS_EVE);
        };
    }

    /**
     * The last day once the dues of a year are settled: they pay for the term that begins in that year.
     *
     * @return empty when the next term begins in another year, or when what they pay for is over already
     */
    public static Optional<LocalDate> paidUntil(Term term, @Nullable LocalDate until, int year, LocalDate today) {
        if (until == null || until.plusDays(1).getYear() != year) {
            return Optional.empty();
        }
        var paid = switch (term) {
            case NONE -> null;
            case TWELVE_MONTHS -> until.plusDays(1).plusMonths(12).minusDays(1);
            case CALENDAR_YEAR -> NEW_YEARS_EVE.atYear(year);
        };
        return Optional.ofNullable(paid).filter(end -> !end.isBefore(today));
    }

    /** The last day once renewed: a term more if it has not ended yet, else a new one from today. */
    public static @Nullable LocalDate renewedUntil(Term term, @Nullable LocalDate until, LocalDate today) {
        if (until == null || until.isBefore(today)) {
            return firstUntil(term, today);
        }
        return switch (term) {
            case NONE -> null;
            case TWELVE_MONTHS -> until.plusMonths(12);
            case CALENDAR_YEAR -> until.plusYears(1).with(NEW_YEARS_EVE);
        };
    }
}
