package org.essaim.activity;

import static org.essaim.figures.SmallCounts.LEAST;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The mean of scores from 1 to 5, to one decimal, and what it gives away: 4.8 of five scores can only be four times 5
 * and once 4. Whoever knows how many there are and their mean must find five possible counts of each score at least.
 *
 * @param scores how many there are
 * @param rounded their mean, to one decimal
 */
record MeanOfScores(int scores, double rounded) {
    private static final int HIGHEST = 5;

    static MeanOfScores of(int scores, double mean) {
        return new MeanOfScores(scores, round(mean));
    }

    boolean tellsOfNone() {
        return IntStream.rangeClosed(1, HIGHEST)
                .allMatch(score -> IntStream.rangeClosed(0, scores)
                                .filter(count -> isPossible(score, count))
                                .limit(LEAST)
                                .count()
                        == LEAST);
    }

    /** Whether a score may have been given so often: the other scores make up for the rest. */
    private boolean isPossible(int score, int count) {
        var others = sumsWithout(score, scores - count);
        return IntStream.rangeClosed(scores, HIGHEST * scores)
                .filter(sum -> round(sum / (double) scores) == rounded)
                .anyMatch(sum -> sum >= score * count && others.get(sum - score * count));
    }

    /** The sums that so many scores may have, of which none is this one. */
    private static BitSet sumsWithout(int score, int howMany) {
        var lowest = score == 1 ? 2 : 1;
        var highest = score == HIGHEST ? HIGHEST - 1 : HIGHEST;
        var sums = new BitSet();
        sums.set(lowest * howMany, highest * howMany + 1);
        if (howMany > 0 && score == 2) {
            sums.clear(howMany + 1); // one step above all ones
        }
        if (howMany > 0 && score == HIGHEST - 1) {
            sums.clear(HIGHEST * howMany - 1);
        }
        if (howMany == 1) {
            sums.clear(score);
        }
        return sums;
    }

    private static double round(double mean) {
        return Math.round(mean * 10) / 10.0;
    }
}
