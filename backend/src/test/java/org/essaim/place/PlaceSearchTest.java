package org.essaim.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceSearchTest {
    private final PlaceSearch search = new PlaceSearch(Atlas.GAZETTEER);

    @Test
    void aNameIsFoundWithoutItsAccents() {
        assertThat(named("plesse")).containsExactly(Atlas.PLESSE);
    }

    @Test
    void aWrittenNameComesBeforeABegunOneAndTheArrondissementLast() {
        assertThat(named("Nantes")).containsExactly(Atlas.NANTES, Atlas.NANTES_METROPOLE, Atlas.NANTES_ARRONDISSEMENT);
    }

    @Test
    void aPartOfACommuneBringsItsCommuneFirst() {
        assertThat(named("Machecoul")).containsExactly(Atlas.MACHECOUL, Atlas.OLD_MACHECOUL);
        assertThat(named("saint meme le tenu")).containsExactly(Atlas.MACHECOUL, Atlas.OLD_SAINT_MEME);
        assertThat(search.list(query("Saint-Même-le-Tenu", PlaceKind.COMMUNE, null, null)))
                .containsExactly(Atlas.MACHECOUL);
    }

    @Test
    void anIntercommunalityIsFoundWithOrWithoutItsLegalForm() {
        assertThat(named("redon agglo")).containsExactly(Atlas.REDON_AGGLO);
        assertThat(named("communauté d'agglomération redon")).containsExactly(Atlas.REDON_AGGLO);
    }

    @Test
    void oneTypingErrorIsForgivenWhenNothingIsWrittenSo() {
        assertThat(named("Nanntes")).startsWith(Atlas.NANTES);
        assertThat(named("St Herbain")).containsExactly(Atlas.SAINT_HERBLAIN);
        assertThat(named("plesze")).containsExactly(Atlas.PLESSE);
    }

    @Test
    void codesAndPostalCodesAreUnderstood() {
        assertThat(named("44128")).containsExactly(Atlas.PLESSE);
        assertThat(named("COM:44181")).containsExactly(Atlas.MACHECOUL);
        assertThat(named("44181")).contains(Atlas.MACHECOUL, Atlas.OLD_SAINT_MEME);
        assertThat(named("35600")).containsExactly(Atlas.REDON, Atlas.BAINS);
        assertThat(named("44")).startsWith(Atlas.LOIRE_ATLANTIQUE);
    }

    @Test
    void aDepartementMayEndWhatIsTyped() {
        assertThat(named("redon 35")).containsExactly(Atlas.REDON, Atlas.REDON_AGGLO);
        assertThat(named("redon 44")).containsExactly(Atlas.REDON_AGGLO);
    }

    @Test
    void anEpciIsFoundInEachDepartementItTouches() {
        assertThat(search.list(query(null, PlaceKind.EPCI, Atlas.ILLE_ET_VILAINE, null)))
                .containsExactly(Atlas.REDON_AGGLO);
        assertThat(search.list(query(null, PlaceKind.EPCI, Atlas.LOIRE_ATLANTIQUE, null)))
                .containsExactlyInAnyOrder(Atlas.REDON_AGGLO, Atlas.NANTES_METROPOLE);
    }

    @Test
    void aPostalCodeGivesAllItsCommunes() {
        assertThat(search.list(query(null, null, null, "35600"))).containsExactly(Atlas.REDON, Atlas.BAINS);
    }

    @Test
    void whatHasNoLetterFindsNothing() {
        assertThat(named("-'-")).isEmpty();
    }

    private List<Place> named(String text) {
        return search.list(query(text, null, null, null));
    }

    private static PlaceQuery query(
            @Nullable String text, @Nullable PlaceKind kind, @Nullable Place department, @Nullable String postalCode) {
        return new PlaceQuery(text, kind, department, postalCode, 20);
    }
}
