package org.essaim.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everyone may know of evaluations: never one of them. */
class RatingTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void fewerThanFiveTellNothing(int howMany) {
        assertThat(Rating.of(some(howMany, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void twoReadingsDifferByNothingOrByAtLeastFiveEvaluations(long seed) {
        var all = some(43, seed);

        for (int earlier = 0; earlier <= all.size(); earlier++) {
            for (int later = earlier; later <= all.size(); later++) {
                var before = Rating.of(all.subList(0, earlier));
                var after = Rating.of(all.subList(0, later));
                int more = after.map(Rating::evaluations).orElse(0)
                        - before.map(Rating::evaluations).orElse(0);
                assertThat(more).isNotNegative().matches(step -> step % 5 == 0, "a multiple of five");
                if (more == 0) {
                    assertThat(after).isEqualTo(before);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9})
    void whateverTheLatestSayNothingOfItShows(int howMany) {
        var kind = new ArrayList<>(some(5, 3));
        var harsh = new ArrayList<>(kind);
        for (int i = 5; i < howMany; i++) {
            kind.add(new Scores(5, 5, 5));
            harsh.add(new Scores(1, 1, 1));
        }

        assertThat(Rating.of(harsh)).isEqualTo(Rating.of(kind));
    }

    @Test
    void theAverageHasOneDecimal() {
        var rating = Rating.of(List.of(
                        new Scores(5, 1, 3),
                        new Scores(4, 1, 3),
                        new Scores(4, 2, 3),
                        new Scores(4, 1, 3),
                        new Scores(4, 1, 3)))
                .orElseThrow();

        assertThat(rating).isEqualTo(new Rating(4.2, 1.2, 3.0, 5));
    }

    private static List<Scores> some(int howMany, long seed) {
        var random = new Random(seed);
        var scores = new ArrayList<Scores>();
        for (int i = 0; i < howMany; i++) {
            scores.add(new Scores(1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5)));
        }
        return scores;
    }
}
