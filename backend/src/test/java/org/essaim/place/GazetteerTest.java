package org.essaim.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.place.Atlas.GAZETTEER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    @Test
    void theKeyOfAMergedCommuneLeadsToTheCommuneOfToday() {
        assertThat(GAZETTEER.find("COM:44181")).contains(Atlas.MACHECOUL);
        assertThat(GAZETTEER.find("COMD:44181")).contains(Atlas.OLD_SAINT_MEME);
    }

    @Test
    void anUnknownKeyIsNowhere() {
        assertThat(GAZETTEER.find("COM:99999")).isEmpty();
        assertThat(GAZETTEER.ancestors("COM:99999")).isEmpty();
        assertThat(GAZETTEER.isWithin("COM:99999", "DEP:44")).isFalse();
        assertThat(GAZETTEER.isWithin("COM:44128", "DEP:99")).isFalse();
    }

    @Test
    void aPlaceLeftByAnOlderListIsKnownButNoLongerAMember() {
        var vanished = new Place(
                "COM:44999",
                PlaceKind.COMMUNE,
                "44999",
                "Disparue",
                0,
                null,
                12,
                List.of(),
                Atlas.PLESSE.lineage(),
                null,
                2025);
        var gazetteer = new Gazetteer("next", List.of(Atlas.REDON_AGGLO, Atlas.PLESSE, vanished), Map.of());

        assertThat(gazetteer.find("COM:44999")).contains(vanished);
        assertThat(gazetteer.members("EPCI:243500741")).containsExactly(Atlas.PLESSE);
    }

    @Test
    void ancestorsGoFromNearToFar() {
        assertThat(GAZETTEER.ancestors("COM:44128")).containsExactly("EPCI:243500741", "DEP:44", "REG:52");
        assertThat(GAZETTEER.ancestors("COMD:44181")).containsExactly("COM:44087", "DEP:44", "REG:52");
    }

    @Test
    void anEpciIsInEveryDepartementItTouchesTheMostPresentFirst() {
        assertThat(GAZETTEER.ancestors("EPCI:243500741")).containsExactly("DEP:35", "DEP:44", "REG:53", "REG:52");
        assertThat(GAZETTEER.isWithin("EPCI:243500741", "DEP:44")).isTrue();
        assertThat(GAZETTEER.isWithin("EPCI:244400404", "DEP:35")).isFalse();
    }

    @Test
    void aPlaceIsWithinItself() {
        assertThat(GAZETTEER.isWithin("COM:44128", "COM:44128")).isTrue();
        assertThat(GAZETTEER.isWithin("COM:44128", "COM:44109")).isFalse();
    }

    @Test
    void membersAreOneStepDown() {
        assertThat(GAZETTEER.members("EPCI:243500741"))
                .containsExactlyInAnyOrder(Atlas.REDON, Atlas.BAINS, Atlas.PLESSE);
        assertThat(GAZETTEER.members("REG:52")).containsExactly(Atlas.LOIRE_ATLANTIQUE);
        assertThat(GAZETTEER.members("COM:44087")).containsExactlyInAnyOrder(Atlas.OLD_MACHECOUL, Atlas.OLD_SAINT_MEME);
        assertThat(GAZETTEER.members("COM:44128")).isEmpty();
    }

    @Test
    void everyPlaceComesDownToCommunes() {
        assertThat(GAZETTEER.communes("REG:53")).containsExactlyInAnyOrder(Atlas.REDON, Atlas.BAINS);
        assertThat(GAZETTEER.communes("COMD:44087")).containsExactly(Atlas.MACHECOUL);
        assertThat(GAZETTEER.communes("COM:44128")).containsExactly(Atlas.PLESSE);
    }

    @Test
    void aLabelTellsHomonymsApart() {
        assertThat(GAZETTEER.label(Atlas.PLESSE)).isEqualTo("Plessé (Loire-Atlantique)");
        assertThat(GAZETTEER.label(Atlas.REDON_AGGLO))
                .isEqualTo("CA Redon Agglomération (Ille-et-Vilaine, Loire-Atlantique)");
        assertThat(GAZETTEER.label(Atlas.OLD_MACHECOUL))
                .isEqualTo("Machecoul, commune déléguée de Machecoul-Saint-Même (Loire-Atlantique)");
        assertThat(GAZETTEER.label(Atlas.NANTES_ARRONDISSEMENT))
                .isEqualTo("Arrondissement de Nantes (Loire-Atlantique)");
        assertThat(GAZETTEER.label(Atlas.LOIRE_ATLANTIQUE)).isEqualTo("Loire-Atlantique (département)");
    }
}
