package org.essaim.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;

/** Two kinds of work that take turns, so that whatever else the machine does meanwhile hits both. */
record Comparison(int rounds, Duration turn, int connections) {

    /**
     * What came out: how often the first was done for each time the second was.
     *
     * @param perSecond of the first, in the middle round
     * @param p50 milliseconds of the first, and {@code p99} likewise
     */
    record Outcome(Spread ratio, double perSecond, double p50, double p99) {}

    Outcome of(Work first, Work second) throws Exception {
        try (var one = Load.open(first, connections);
                var other = Load.open(second, connections)) {
            one.run(turn.multipliedBy(2));
            other.run(turn);
            var ratios = new double[rounds];
            var speeds = new double[rounds];
            var latencies = new ArrayList<long[]>();
            for (int round = 0; round < rounds; round++) {
                var measured = one.run(turn);
                speeds[round] = measured.perSecond();
                ratios[round] = measured.perSecond() / other.run(turn).perSecond();
                latencies.add(measured.nanoseconds());
            }
            var sorted =
                    latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Outcome(
                    Spread.of(ratios), Spread.of(speeds).median(), percentile(sorted, 50), percentile(sorted, 99));
        }
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e6;
    }
}
