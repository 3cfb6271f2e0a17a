package org.essaim.activity;

import java.util.List;
import org.essaim.figures.Count;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a reader may know it.
 *
 * @param outOf what it is a part of, or is divided by
 * @param amount a mean or a median; {@code null} when it may not be told or there is none
 * @param high the ninetieth percentile beside a median
 * @param lines those of the tally, in its order; none when the reader has none
 */
record Told(
        Count count,
        @Nullable Count outOf,
        @Nullable Double amount,
        @Nullable Double high,
        @Nullable Tally tally,
        List<Count> lines) {

    static Told of(Count count) {
        return new Told(count, null, null, null, null, List.of());
    }

    Told outOf(Count whole) {
        return new Told(count, whole, amount, high, tally, lines);
    }

    Told amounts(@Nullable Double middle, @Nullable Double above) {
        return new Told(count, outOf, middle, above, tally, lines);
    }

    Told lines(Tally of, List<Count> told) {
        return new Told(count, outOf, amount, high, of, told);
    }
}
