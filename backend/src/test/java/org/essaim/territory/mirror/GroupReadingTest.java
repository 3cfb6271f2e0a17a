package org.essaim.territory.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.essaim.place.Atlas;
import org.essaim.territory.Territory.Described;
import org.junit.jupiter.api.Test;

class GroupReadingTest {
    @Test
    void aWellMadeGroupIsATerritoryAndNoProblem() {
        var reading = read(Groups.with(Groups.redon(), "type", "INTERCOMMUNALITE"));

        assertThat(reading.problems()).isEmpty();
        assertThat(territoryOf(reading))
                .extracting(Described::name, Described::slug, Described::type)
                .containsExactly("Pays de Redon", "pays-de-redon", "INTERCOMMUNALITE");
    }

    @Test
    void anUnknownCodeIsReportedAndLeftOut() {
        var reading = read(Groups.territory("redon", "Redon", "COM:44128", "COM:99999"));

        assertThat(territoryOf(reading).perimeter()).containsExactly("COM:44128");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(GroupProblemCode.UNKNOWN_PLACE);
            assertThat(problem.value()).isEqualTo("COM:99999");
        });
    }

    @Test
    void codesMayBeTypedInOneValueInAnyCase() {
        var reading = read(Groups.territory("redon", "Redon", "com:44128, COM:44109;com:44087"));

        assertThat(territoryOf(reading).perimeter()).containsExactly("COM:44128", "COM:44109", "COM:44087");
    }

    @Test
    void theFormerCodeOfACommuneLeadsToTheCommuneOfToday() {
        assertThat(territoryOf(read(Groups.territory("retz", "Retz", "COM:44181")))
                        .perimeter())
                .containsExactly("COM:44087");
    }

    @Test
    void withoutCodesTheTerritoryExistsAndTheLackIsReported() {
        var reading = read(Groups.territory("redon", "Redon"));

        assertThat(reading.territory()).isNotNull();
        assertThat(reading.problems())
                .extracting(GroupProblem::code, GroupProblem::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(GroupProblemCode.MISSING_ATTRIBUTE, "codes"));
    }

    @Test
    void withoutNetworkNothingCanBeMadeOfTheGroup() {
        var reading = read(Groups.with(Groups.redon(), "network"));

        assertThat(reading.territory()).isNull();
        assertThat(reading.problems()).extracting(GroupProblem::value).containsExactly("network");
    }

    @Test
    void aGroupOfANetworkThatIsNotHostedHereIsReported() {
        var reading = read(Groups.territoryOf("ailleurs", "redon", "Redon", "COM:44128"));

        assertThat(reading.territory()).isNull();
        assertThat(reading.problems()).extracting(GroupProblem::code).containsExactly(GroupProblemCode.UNKNOWN_NETWORK);
    }

    @Test
    void aSlugThatCannotStandInAnAddressIsReported() {
        var reading = read(Groups.with(Groups.redon(), "territory", "Pays de Redon"));

        assertThat(reading.territory()).isNull();
        assertThat(reading.problems()).extracting(GroupProblem::code).containsExactly(GroupProblemCode.INVALID_SLUG);
    }

    @Test
    void aNameThatContradictsTheAttributesIsReportedAndTheAttributesDecide() {
        var reading = read(Groups.named(Groups.redon(), "territoires44.territoire.redon", "Pays de Redon"));

        assertThat(territoryOf(reading).slug()).isEqualTo("pays-de-redon");
        assertThat(reading.problems()).extracting(GroupProblem::code).containsExactly(GroupProblemCode.NAME_MISMATCH);
    }

    @Test
    void withoutDescriptionTheSlugIsShown() {
        var reading = read(Groups.named(Groups.redon(), Groups.redon().name(), " "));

        assertThat(territoryOf(reading).name()).isEqualTo("pays-de-redon");
        assertThat(reading.problems()).extracting(GroupProblem::value).containsExactly("description");
    }

    @Test
    void aGroupOfAFunctionIsNoTerritory() {
        assertThat(Groups.ANIMATION.isTerritory()).isFalse();
    }

    private static Described territoryOf(GroupReading reading) {
        return Objects.requireNonNull(reading.territory());
    }

    private static GroupReading read(ListedGroup group) {
        return GroupReading.of(group, "territoires44"::equals, Atlas.GAZETTEER);
    }
}
