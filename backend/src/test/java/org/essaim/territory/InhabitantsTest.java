package org.essaim.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.essaim.place.Atlas;
import org.junit.jupiter.api.Test;

class InhabitantsTest {
    @Test
    void anIntercommunaliteCountsItsCommunes() {
        var redon = of("EPCI:243500741");

        assertThat(redon.communes()).isEqualTo(3);
        assertThat(redon.total()).isEqualTo(9_000 + 3_500 + 5_335);
    }

    @Test
    void aCommuneNamedBesideItsIntercommunaliteCountsOnce() {
        assertThat(of("COM:44128", "EPCI:243500741", "COM:44128")).isEqualTo(of("EPCI:243500741"));
    }

    @Test
    void aCommuneUnderTheThresholdIsRural() {
        var plesse = of("COM:44128");

        assertThat(plesse.ruralShare()).isZero();
        assertThat(plesse.urbanShare()).isOne();
    }

    @Test
    void aPartOfACommuneAddsNothingToTheWhole() {
        assertThat(of("COMD:44181", "COM:44087")).isEqualTo(of("COM:44087"));
    }

    @Test
    void aCommuneDelegueeWhoseInhabitantsNobodyPublishesCountsAsACommuneWithout() {
        assertThat(of("COMD:44181")).isEqualTo(new Inhabitants(0, 0, 1));
    }

    @Test
    void theFormerCodeOfACommuneCountsTheCommuneOfToday() {
        assertThat(of("COM:44181")).isEqualTo(of("COM:44087"));
    }

    @Test
    void anEmptyPerimeterHasNoShareToDivide() {
        assertThat(of().ruralShare()).isZero();
        assertThat(of().urbanShare()).isZero();
    }

    @Test
    void sharesAddUpAndAreRounded() {
        var third = new Inhabitants(3, 1, 2);

        assertThat(third.ruralShare()).isEqualTo(0.3333);
        assertThat(third.urbanShare()).isEqualTo(0.6667);
    }

    private static Inhabitants of(String... perimeter) {
        return Inhabitants.of(List.of(perimeter), Atlas.GAZETTEER);
    }
}
