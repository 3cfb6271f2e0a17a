package org.essaim.bench;

import java.util.Arrays;

/** The least, the middle and the greatest of some values. */
record Spread(double min, double median, double max) {

    static Spread of(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    /** The other way round: what was a ratio of speeds becomes one of costs. */
    Spread inverse() {
        return new Spread(1 / max, 1 / median, 1 / min);
    }
}
