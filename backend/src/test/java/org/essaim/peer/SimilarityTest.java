package org.essaim.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.initiative.InitiativeKind.CHARTER;
import static org.essaim.initiative.InitiativeKind.CITIZEN_COUNCIL;
import static org.essaim.support.request.CollectivityKind.COMMUNE;
import static org.essaim.support.request.CollectivityKind.EPCI;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.essaim.initiative.InitiativeKind;
import org.essaim.peer.Similarity.Match;
import org.essaim.peer.Similarity.Profile;
import org.essaim.support.request.CollectivityKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final List<String> PLESSE = List.of("COM:44128", "EPCI:243500741", "DEP:44", "REG:52");
    private static final List<String> NANTES = List.of("COM:44109", "EPCI:244400404", "DEP:44", "REG:52");
    private static final List<String> LAVAL = List.of("COM:53130", "EPCI:200083392", "DEP:53", "REG:52");
    private static final List<String> PAMIERS = List.of("COM:09225", "EPCI:200066231", "DEP:09", "REG:76");

    private final Profile us =
            profile("Plessé", COMMUNE, 5300, PLESSE, Set.of("climat", "budget"), Set.of(CITIZEN_COUNCIL));

    @Test
    void whoeverSharesNoThemeAndNoInitiativeIsNoPeerHoweverAlike() {
        var twin = profile("Avessac", COMMUNE, 5300, PLESSE, Set.of("ecole"), Set.of(CHARTER));

        assertThat(Similarity.between(us, twin)).isEmpty();
    }

    @Test
    void aPeerComesWithAllItsReasons() {
        var peer =
                profile("Blain", COMMUNE, 9800, NANTES, Set.of("budget", "climat", "ecole"), Set.of(CITIZEN_COUNCIL));

        assertThat(Similarity.between(us, peer))
                .contains(new Because(
                        List.of("budget", "climat"),
                        List.of(CITIZEN_COUNCIL),
                        COMMUNE,
                        Stratum.UNDER_10000,
                        Nearness.SAME_DEPARTMENT));
    }

    @Test
    void moreInCommonComesFirstThenTheKindThenTheSizeThenWhoIsNearerThenTheName() {
        var most = profile("Pamiers", EPCI, 90_000, PAMIERS, Set.of("climat", "budget"), Set.of());
        var kind = profile("Laval", COMMUNE, 49_000, LAVAL, Set.of("climat"), Set.of());
        var size = profile("Saint-Rien", null, 6000, PAMIERS, Set.of("climat"), Set.of());
        var near = profile("Nantes", EPCI, 300_000, NANTES, Set.of("climat"), Set.of());
        var farB = profile("bourg", EPCI, 300_000, PAMIERS, Set.of("climat"), Set.of());
        var farA = profile("Autre", EPCI, 300_000, PAMIERS, Set.of("budget"), Set.of());

        assertThat(Similarity.best(us, List.of(farB, near, size, farA, kind, most), 20))
                .extracting(Match::peer)
                .containsExactly(most, kind, size, near, farA, farB);
        assertThat(Similarity.best(us, List.of(farB, near, size), 1)).hasSize(1);
    }

    @Test
    void whatIsNotKnownIsNoLikeness() {
        var unknown = profile("Ici", null, 0, List.of(), Set.of("climat"), Set.of());
        var alsoUnknown = profile("Là", null, 0, List.of(), Set.of("climat"), Set.of());

        assertThat(Similarity.between(unknown, alsoUnknown))
                .contains(new Because(List.of("climat"), List.of(), null, null, Nearness.ELSEWHERE));
    }

    @Test
    void nearnessIsTheSmallestPlaceThatBothShare() {
        assertThat(Nearness.of(PLESSE, List.of("EPCI:243500741", "DEP:44", "DEP:35", "REG:52", "REG:53")))
                .isEqualTo(Nearness.SAME_EPCI);
        assertThat(Nearness.of(PLESSE, LAVAL)).isEqualTo(Nearness.SAME_REGION);
        assertThat(Nearness.of(PLESSE, PAMIERS)).isEqualTo(Nearness.ELSEWHERE);
        assertThat(Nearness.of(List.of("DEP:44", "REG:52"), NANTES)).isEqualTo(Nearness.SAME_DEPARTMENT);
    }

    @Test
    void aStratumBeginsWhereTheOneBeforeEnds() {
        assertThat(Stratum.of(0)).isEmpty();
        assertThat(Stratum.of(499)).contains(Stratum.UNDER_500);
        assertThat(Stratum.of(500)).contains(Stratum.UNDER_2000);
        assertThat(Stratum.of(99_999)).contains(Stratum.UNDER_100000);
        assertThat(Stratum.of(100_000)).contains(Stratum.FROM_100000);
    }

    private static Profile profile(
            String name,
            @Nullable CollectivityKind kind,
            int inhabitants,
            List<String> places,
            Set<String> themes,
            Set<InitiativeKind> initiatives) {
        return new Profile(
                UUID.randomUUID(), name, kind, Stratum.of(inhabitants).orElse(null), places, themes, initiatives);
    }
}
