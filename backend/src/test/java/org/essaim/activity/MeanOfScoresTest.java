package org.essaim.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.essaim.figures.SmallCounts;
import org.junit.jupiter.api.Test;

class MeanOfScoresTest {
    @Test
    void aMeanNearItsEndGivesScoresAway() {
        assertThat(MeanOfScores.of(5, 4.8).tellsOfNone()).isFalse();
        assertThat(MeanOfScores.of(20, 4.95).tellsOfNone()).isFalse();
        assertThat(MeanOfScores.of(20, 5).tellsOfNone()).isFalse();
        assertThat(MeanOfScores.of(20, 3.6).tellsOfNone()).isTrue();
        assertThat(MeanOfScores.of(20, 3.64).rounded()).isEqualTo(3.6);
    }

    /** Every way of giving up to sixteen scores: what is told leaves five counts of each. */
    @Test
    void whatIsToldLeavesFiveCountsOfEachScore() {
        for (int scores = 5; scores <= 16; scores++) {
            var possible = new HashMap<Double, List<TreeSet<Integer>>>();
            every(scores, possible);
            for (Map.Entry<Double, List<TreeSet<Integer>>> told : possible.entrySet()) {
                assertThat(new MeanOfScores(scores, told.getKey()).tellsOfNone())
                        .as("%s of %s scores", told.getKey(), scores)
                        .isEqualTo(told.getValue().stream().allMatch(counts -> counts.size() >= SmallCounts.LEAST));
            }
        }
    }

    private static void every(int scores, Map<Double, List<TreeSet<Integer>>> possible) {
        for (int ones = 0; ones <= scores; ones++) {
            for (int twos = 0; ones + twos <= scores; twos++) {
                for (int threes = 0; ones + twos + threes <= scores; threes++) {
                    for (int fours = 0; ones + twos + threes + fours <= scores; fours++) {
                        int fives = scores - ones - twos - threes - fours;
                        int sum = ones + 2 * twos + 3 * threes + 4 * fours + 5 * fives;
                        var told = MeanOfScores.of(scores, sum / (double) scores);
                        var counts = possible.computeIfAbsent(
                                told.rounded(),
                                any -> IntStream.range(0, 5)
                                        .mapToObj(score -> new TreeSet<Integer>())
                                        .toList());
                        var given = List.of(ones, twos, threes, fours, fives);
                        IntStream.range(0, 5).forEach(score -> counts.get(score).add(given.get(score)));
                    }
                }
            }
        }
    }
}
