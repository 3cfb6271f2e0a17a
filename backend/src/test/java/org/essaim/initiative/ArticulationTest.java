package org.essaim.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.initiative.InitiativeAudience.ALL;
import static org.essaim.initiative.InitiativeAudience.ASSOCIATIONS;
import static org.essaim.initiative.InitiativeAudience.SENIORS;
import static org.essaim.initiative.InitiativeAudience.YOUTH;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.essaim.initiative.Articulation.Overlap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A small country: Plessé and Avessac lie in the Pays, as keys of which one begins with the other. */
class ArticulationTest {
    private static final String PAYS = "pays";
    private static final String PLESSE = "pays/plesse";
    private static final String AVESSAC = "pays/avessac";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Articulation articulation = new Articulation(String::startsWith);

    @Test
    void twoInitiativesThatShareEverythingOverlapInFourWays() {
        var council = reach(List.of(YOUTH, SENIORS), PLESSE, null, List.of("budget", "climat"), DAY, null);
        var budget = reach(List.of(YOUTH), PAYS, null, List.of("climat"), DAY.plusDays(9), DAY.plusDays(30));

        assertThat(overlaps(council, budget)).singleElement().satisfies(overlap -> {
            assertThat(overlap.audiences()).containsExactly(YOUTH);
            assertThat(overlap.where()).isEqualTo(new Perimeter(PLESSE, null));
            assertThat(overlap.themes()).containsExactly("climat");
            assertThat(overlap.when()).isEqualTo(new Period(DAY.plusDays(9), DAY.plusDays(30)));
            assertThat(overlap.strength()).isEqualTo(4);
        });
    }

    @Test
    void whatIsForEverybodyMeetsEachAudience() {
        assertThat(InitiativeAudience.common(List.of(ALL), List.of(YOUTH, SENIORS)))
                .containsExactly(YOUTH, SENIORS);
        assertThat(InitiativeAudience.common(List.of(ASSOCIATIONS), List.of(ALL)))
                .containsExactly(ASSOCIATIONS);
        assertThat(InitiativeAudience.common(List.of(ALL), List.of(ALL))).containsExactly(ALL);
    }

    @Test
    void aSectorMeetsItselfAndWhatContainsItsPlace() {
        var schools = new Perimeter(PLESSE, "Quartier des Écoles");

        assertThat(schools.common(new Perimeter(PLESSE, "quartier des ecoles"), String::startsWith))
                .isPresent();
        assertThat(schools.common(new Perimeter(PAYS, null), String::startsWith))
                .contains(schools);
        assertThat(new Perimeter(PLESSE, null).common(schools, String::startsWith))
                .contains(schools);
        assertThat(schools.common(new Perimeter(PLESSE, "Le bourg"), String::startsWith))
                .isEmpty();
        assertThat(schools.common(new Perimeter(AVESSAC, "Quartier des Écoles"), String::startsWith))
                .isEmpty();
        assertThat(new Perimeter(PAYS, "Les communes du nord").common(new Perimeter(PLESSE, null), String::startsWith))
                .isEmpty();
    }

    @Test
    void neighboursDoNotMeetAndAPlaceThatNobodyKnowsIsTheWhole() {
        assertThat(new Perimeter(PLESSE, null).common(new Perimeter(AVESSAC, null), String::startsWith))
                .isEmpty();
        assertThat(new Perimeter(null, null).common(new Perimeter(AVESSAC, null), String::startsWith))
                .contains(new Perimeter(AVESSAC, null));
    }

    @Test
    void daysOnWhichBothAreHeldCountAndOneIsEnough() {
        var spring = new Period(DAY, DAY.plusDays(10));

        assertThat(spring.common(new Period(DAY.plusDays(10), null)))
                .contains(new Period(DAY.plusDays(10), DAY.plusDays(10)));
        assertThat(spring.common(new Period(DAY.plusDays(11), null))).isEmpty();
        assertThat(new Period(DAY, null).common(new Period(DAY.plusDays(5), null)))
                .contains(new Period(DAY.plusDays(5), null));
    }

    @Test
    void theStrongestOverlapComesFirst() {
        var council = reach(List.of(YOUTH), PLESSE, null, List.of("climat"), DAY, DAY);
        var weak = reach(List.of(SENIORS), AVESSAC, null, List.of("climat"), DAY.plusDays(5), null);
        var strong = reach(List.of(YOUTH), PLESSE, null, List.of("climat"), DAY, null);

        assertThat(overlaps(council, weak, strong))
                .extracting(Overlap::strength)
                .containsExactly(4, 2, 1);
    }

    @Test
    void whatNothingReachesAnyMoreIsAGap() {
        var over = reach(List.of(YOUTH), PLESSE, null, List.of("climat", "budget"), DAY, DAY.plusDays(3));
        var goesOn = reach(List.of(SENIORS), PLESSE, null, List.of("budget"), DAY, null);

        var gaps = Articulation.gaps(List.of(over, goesOn), DAY.plusDays(4));
        assertThat(gaps.themes()).containsExactly("climat");
        assertThat(gaps.audiences()).contains(YOUTH, ASSOCIATIONS).doesNotContain(SENIORS, ALL);
        assertThat(Articulation.gaps(List.of(over, goesOn), DAY.plusDays(3)).themes())
                .isEmpty();
        var all = reach(List.of(ALL), PLESSE, null, List.of(), DAY, null);
        assertThat(Articulation.gaps(List.of(all), DAY).audiences()).isEmpty();
        assertThat(Articulation.gaps(List.of(), DAY).audiences()).isEmpty();
    }

    @Property
    void overlappingIsMutualAndSaysOnlyWhatIsTrue(@ForAll("reaches") Reach one, @ForAll("reaches") Reach other) {
        var there = articulation.between(one, other);
        var back = articulation.between(other, one);

        assertThat(there.map(Overlap::strength)).isEqualTo(back.map(Overlap::strength));
        assertThat(articulation.between(one, one)).isEmpty();
        there.ifPresent(overlap -> {
            assertThat(overlap.strength()).isBetween(1, 4);
            assertThat(overlap.when() == null)
                    .isEqualTo(endsBefore(one.period(), other.period()) || endsBefore(other.period(), one.period()));
            assertThat(back.orElseThrow().where() == null).isEqualTo(overlap.where() == null);
            assertThat(one.themes()).containsAll(overlap.themes());
            assertThat(other.themes()).containsAll(overlap.themes());
        });
    }

    @Provide
    Arbitrary<Reach> reaches() {
        var begin = Arbitraries.integers().between(0, 40).map(DAY::plusDays);
        var periods = Combinators.combine(
                        begin, Arbitraries.integers().between(0, 20).injectNull(0.3))
                .as((from, days) -> new Period(from, days == null ? null : from.plusDays(days)));
        var perimeters = Combinators.combine(
                        Arbitraries.of(PAYS, PLESSE, AVESSAC).injectNull(0.2),
                        Arbitraries.of("Le bourg", "le Bourg", "La gare").injectNull(0.5))
                .as(Perimeter::new);
        var audiences =
                Arbitraries.of(InitiativeAudience.values()).list().ofMinSize(1).ofMaxSize(3);
        var themes = Arbitraries.of("climat", "budget", "ecole").list().ofMaxSize(3);
        return Combinators.combine(audiences, perimeters, themes, periods)
                .as((whom, where, about, when) ->
                        new Reach(UUID.randomUUID(), InitiativeAudience.simplest(whom), where, about, when));
    }

    private static boolean endsBefore(Period one, Period other) {
        return one.endsOn() != null && one.endsOn().isBefore(other.beginsOn());
    }

    private List<Overlap> overlaps(Reach... reaches) {
        return articulation.overlaps(Arrays.asList(reaches));
    }

    private static Reach reach(
            List<InitiativeAudience> audiences,
            String place,
            @Nullable String sector,
            List<String> themes,
            LocalDate from,
            @Nullable LocalDate until) {
        return new Reach(UUID.randomUUID(), audiences, new Perimeter(place, sector), themes, new Period(from, until));
    }
}
