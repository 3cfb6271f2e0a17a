package org.essaim.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.essaim.figures.SmallCounts;
import org.essaim.network.Network;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sheet that a reader asks for: the one place that decides what everyone may know. Only the team has anything
 * counted; everyone reads from quarters that were counted once and for all, one at a time.
 */
@ApplicationScoped
class ActivitySheets {
    private static final int MOST_YEARS = 3;
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final ActivityCensus census;
    private final ActivityQuarters quarters;
    private final Gazetteer gazetteer;
    private final Clock clock;

    ActivitySheets(ActivityCensus census, ActivityQuarters quarters, Gazetteer gazetteer, Clock clock) {
        this.census = census;
        this.quarters = quarters;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /** What is asked for: {@code full} by the team of the network. */
    record Wanted(
            Network network,
            boolean full,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Locale locale) {}

    ActivitySheet of(Wanted wanted) {
        return wanted.full() ? forTheTeam(wanted) : forEveryone(wanted);
    }

    private ActivitySheet forTheTeam(Wanted wanted) {
        var today = LocalDate.now(clock);
        var term = term(wanted, today);
        var activity = census.of(wanted.network(), term);
        return sheet(
                wanted,
                term,
                today,
                quarters.list(wanted.network().slug()),
                writer(wanted).figures(activity, Discretion.full(activity)));
    }

    private ActivitySheet forEveryone(Wanted wanted) {
        var known = quarters.list(wanted.network().slug());
        return known.isEmpty() && wanted.from() == null && wanted.to() == null
                ? nothingYet(wanted)
                : quarters.find(wanted.network().slug(), quarter(wanted, known))
                        .map(kept -> sheet(
                                wanted,
                                kept.term(),
                                kept.countedOn(),
                                known,
                                writer(wanted).figures(kept.activity(), Discretion.forEveryone(kept.activity()))))
                        .orElseThrow(Refusal::notFound);
    }

    private ActivitySheet nothingYet(Wanted wanted) {
        var today = LocalDate.now(clock);
        var quarter = Term.quarterOf(Term.quarterOf(today).from().minusDays(1));
        return sheet(wanted, quarter, today, List.of(), List.of());
    }

    private static Term term(Wanted wanted, LocalDate today) {
        var year = Term.lastYear(today);
        var to = wanted.to() == null ? year.to() : wanted.to();
        if (to.isAfter(today) || to.isBefore(LONG_AGO)) {
            throw Refusal.invalidParameter("to", LONG_AGO + ".." + today);
        }
        var from = wanted.from() == null ? to.plusDays(1).minusYears(1) : wanted.from();
        if (from.isAfter(to) || from.isBefore(to.plusDays(1).minusYears(MOST_YEARS))) {
            throw Refusal.invalidParameter(
                    "from", "at most %d years before %s, and not after".formatted(MOST_YEARS, to));
        }
        return new Term(from, to);
    }

    private static LocalDate quarter(Wanted wanted, List<LocalDate> known) {
        return known.stream()
                .map(Term::quarterOf)
                .filter(term -> wanted.from() == null || term.from().equals(wanted.from()))
                .filter(term -> wanted.to() == null || term.to().equals(wanted.to()))
                .map(Term::from)
                .findFirst()
                .orElseThrow(() -> Refusal.invalidParameter(
                        wanted.from() == null || known.contains(wanted.from()) ? "to" : "from",
                        "the first and the last day of a quarter that begins on one of " + known));
    }

    private ActivityWriter writer(Wanted wanted) {
        return new ActivityWriter(wanted.network(), gazetteer, wanted.full(), wanted.locale());
    }

    private static ActivitySheet sheet(
            Wanted wanted,
            Term term,
            LocalDate asOf,
            List<LocalDate> known,
            List<ActivitySheet.ActivityFigure> figures) {
        return new ActivitySheet(
                wanted.network().slug(),
                term.from(),
                term.to(),
                asOf,
                wanted.full(),
                SmallCounts.LEAST,
                known,
                figures);
    }
}
