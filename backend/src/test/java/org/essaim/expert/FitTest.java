package org.essaim.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The order of proposals: what is asked for, then whoever was proposed less. */
class FitTest {
    private static final List<String> PLESSE = List.of("COM:44128", "EPCI:243500741", "DEP:44", "REG:52");
    private static final Wanted WATER_IN_PLESSE = new Wanted(Set.of("eau", "budget-participatif"), PLESSE);

    @Test
    void moreOfTheSkillsComesBeforeNearness() {
        var both = expert(1, "REG:52", 9, "eau", "budget-participatif");
        var near = expert(2, "COM:44128", 0, "eau");

        assertThat(order(WATER_IN_PLESSE, near, both)).containsExactly(both.id(), near.id());
    }

    @Test
    void nearerComesFirstAndAllOfFranceLast() {
        var france = new Candidate(new UUID(0, 1), Set.of("eau"), List.of(), 0);
        var region = expert(2, "REG:52", 0, "eau");
        var commune = expert(3, "COM:44128", 7, "eau");

        assertThat(order(WATER_IN_PLESSE, france, region, commune))
                .containsExactly(commune.id(), region.id(), france.id());
        assertThat(Fit.of(WATER_IN_PLESSE, region).orElseThrow().reach()).isEqualTo("REG:52");
        assertThat(Fit.of(WATER_IN_PLESSE, france).orElseThrow().reach()).isEqualTo(Fit.FRANCE);
    }

    @Test
    void whoeverHasNoneOfTheSkillsOrWorksElsewhereIsNotProposed() {
        assertThat(order(WATER_IN_PLESSE, expert(1, "DEP:44", 0, "energie"), expert(2, "DEP:53", 0, "eau")))
                .isEmpty();
    }

    @Test
    void equalsTakeTurns() {
        var equals = new ArrayList<UUID>();
        for (int i = 1; i <= 7; i++) {
            equals.add(new UUID(0, i));
        }
        var times = new HashMap<UUID, Integer>();

        for (int round = 0; round < 70; round++) {
            var candidates = equals.stream()
                    .map(id -> new Candidate(id, Set.of("eau"), List.of("DEP:44"), times.getOrDefault(id, 0)))
                    .toList();
            Fit.best(WATER_IN_PLESSE, candidates, 3).forEach(fit -> times.merge(fit.expert(), 1, Integer::sum));
        }

        assertThat(times.values()).hasSize(7).allMatch(count -> count == 30);
    }

    @Test
    void theSameQuestionHasTheSameAnswerWhateverTheOrderOfTheList() {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < 40; i++) {
            candidates.add(expert(i, i % 2 == 0 ? "DEP:44" : "REG:52", i % 3, i % 5 == 0 ? "energie" : "eau"));
        }
        var expected = Fit.best(WATER_IN_PLESSE, candidates, 6);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(candidates, new Random(seed));
            assertThat(Fit.best(WATER_IN_PLESSE, candidates, 6)).isEqualTo(expected);
        }
    }

    @Test
    void anOpenQuestionLooksAtEveryone() {
        var somewhere = expert(1, "DEP:53", 0, "energie");

        var fit = Fit.of(new Wanted(Set.of(), List.of()), somewhere).orElseThrow();

        assertThat(fit.reach()).isEqualTo(Fit.ANYWHERE);
        assertThat(fit.skills()).isEmpty();
    }

    private static List<UUID> order(Wanted wanted, Candidate... candidates) {
        return Fit.best(wanted, Arrays.asList(candidates), 10).stream()
                .map(Fit::expert)
                .toList();
    }

    private static Candidate expert(int number, String place, int proposed, String... skills) {
        return new Candidate(new UUID(0, number), Set.of(skills), List.of(place), proposed);
    }
}
