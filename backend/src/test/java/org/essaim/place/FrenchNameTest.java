package org.essaim.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Plessé                 | 0 | de Plessé
            Avessac                | 1 | d'Avessac
            Le Havre               | 2 | du Havre
            La Rochelle            | 3 | de La Rochelle
            Les Sables-d'Olonne    | 4 | des Sables-d'Olonne
            L'Haÿ-les-Roses        | 5 | de L'Haÿ-les-Roses
            Aux Marais             | 6 | des Marais
            Los Masos              | 8 | de Los Masos
            Haute-Goulaine         | 0 | de Haute-Goulaine
            """)
    void aCommuneKeepsItsArticleAndTakesItsPreposition(String name, int liaison, String of) {
        var french = FrenchName.of(PlaceKind.COMMUNE, name, liaison);

        assertThat(french).isEqualTo(new FrenchName(name, of));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Papeete        | de Papeete
            Anaa           | d'Anaa
            Le Mont-Dore   | du Mont-Dore
            L'Île-des-Pins | de L'Île-des-Pins
            Hienghène      | de Hienghène
            """)
    void anOverseasCommuneWithoutCodeIsReadByItsName(String name, String of) {
        assertThat(FrenchName.of(PlaceKind.COMMUNE, name, null).of()).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Loire-Atlantique   | 3 | la Loire-Atlantique | de la Loire-Atlantique
            Ain                | 5 | l'Ain               | de l'Ain
            Cher               | 2 | le Cher             | du Cher
            Landes             | 4 | les Landes          | des Landes
            Ille-et-Vilaine    | 1 | Ille-et-Vilaine     | d'Ille-et-Vilaine
            Maine-et-Loire     | 0 | Maine-et-Loire      | de Maine-et-Loire
            La Réunion         | 0 | La Réunion          | de La Réunion
            Île de Clipperton  | 0 | Île de Clipperton   | d'Île de Clipperton
            """)
    void aDepartementIsGivenItsArticle(String name, int liaison, String articled, String of) {
        assertThat(FrenchName.of(PlaceKind.DEPARTEMENT, name, liaison)).isEqualTo(new FrenchName(articled, of));
    }

    @Test
    void aRegionIsGivenItsArticle() {
        assertThat(of(PlaceKind.REGION, "Hauts-de-France", 4)).isEqualTo("des Hauts-de-France");
        assertThat(of(PlaceKind.REGION, "Île-de-France", 1)).isEqualTo("d'Île-de-France");
    }

    @Test
    void anIntercommunalityIsNamedByItsLegalForm() {
        assertThat(of(PlaceKind.EPCI, "CA Redon Agglomération", null)).isEqualTo("de la CA Redon Agglomération");
        assertThat(of(PlaceKind.EPCI, "Métropole de Lyon", null)).isEqualTo("de la Métropole de Lyon");
        assertThat(of(PlaceKind.EPCI, "Eurométropole de Strasbourg", null))
                .isEqualTo("de l'Eurométropole de Strasbourg");
        assertThat(of(PlaceKind.EPCI, "Nantes Métropole", null)).isEqualTo("de Nantes Métropole");
        assertThat(of(PlaceKind.EPCI, "Orléans Métropole", null)).isEqualTo("d'Orléans Métropole");
    }

    @Test
    void anArrondissementIsNamedByItsTown() {
        assertThat(of(PlaceKind.ARRONDISSEMENT, "Le Havre", 2)).isEqualTo("de l'arrondissement du Havre");
    }

    @Test
    void aCityDistrictIsNamedAsPeopleSayIt() {
        assertThat(of(PlaceKind.ARRONDISSEMENT_MUNICIPAL, "Marseille 1er Arrondissement", 0))
                .isEqualTo("du 1er arrondissement de Marseille");
    }

    private static String of(PlaceKind kind, String name, @Nullable Integer liaison) {
        return FrenchName.of(kind, name, liaison).of();
    }
}
