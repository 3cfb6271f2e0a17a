package org.essaim.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What everyone had counted today of the months that are not kept: each is counted once a day, however often it is asked
 * for. It is not written down, because members who are imported later give past months other counts.
 */
@ApplicationScoped
class CountedMonths {
    private final Clock clock;
    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

    CountedMonths(Clock clock) {
        this.clock = clock;
    }

    private record Tally(LocalDate on, Map<LocalDate, Map<FigureKey, Measure>> months) {}

    /** Counts a month of a network if that was not done today. */
    Function<LocalDate, Map<FigureKey, Measure>> once(
            String network, Function<LocalDate, Map<FigureKey, Measure>> counting) {
        var today = LocalDate.now(clock);
        var tally = Objects.requireNonNull(tallies.compute(
                network,
                (slug, known) -> known != null && known.on().equals(today)
                        ? known
                        : new Tally(today, new ConcurrentHashMap<>())));
        return month -> Objects.requireNonNull(tally.months().computeIfAbsent(month, counting));
    }
}
