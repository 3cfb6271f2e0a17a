package org.essaim.territory.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.essaim.shared.ApiTest;
import org.essaim.territory.Territory;
import org.essaim.territory.TerritoryRepository;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ReconciliationTest {
    @Inject
    Reconciliation reconciliation;

    @Inject
    TerritoryRepository territories;

    @Inject
    MirrorRecords records;

    @BeforeEach
    void startWithoutTerritory() {
        QuarkusTransaction.requiringNew().run(() -> {
            territories.listAll().forEach(territories::delete);
            records.deleteAll();
        });
    }

    @Test
    void aNewGroupBecomesATerritory() {
        list(Groups.withMembers(Groups.redon(), "camille"));

        assertThat(active()).singleElement().satisfies(territory -> {
            assertThat(territory.name()).isEqualTo("Pays de Redon");
            assertThat(territory.perimeter()).containsExactly("EPCI:243500741");
            assertThat(territory.referents()).containsExactly("camille");
        });
    }

    @Test
    void aRenamedGroupIsTheSameTerritory() {
        list(Groups.redon());
        var before = active().getFirst().id();

        list(Groups.named(Groups.redon(), Groups.redon().name(), "Redon et alentours"));

        assertThat(active()).singleElement().satisfies(territory -> {
            assertThat(territory.id()).isEqualTo(before);
            assertThat(territory.name()).isEqualTo("Redon et alentours");
        });
    }

    @Test
    void theSubjectOfAReferentLeadsToTheirTerritories() {
        list(Groups.withMembers(Groups.redon(), "camille"), Groups.withMembers(retz(), "camille", "sacha"));

        assertThat(QuarkusTransaction.requiringNew().call(() -> territories.listWhereReferent("camille")))
                .extracting(Territory::slug)
                .containsExactly("pays-de-redon", "sud-retz");
    }

    @Test
    void aGroupMissingOnceKeepsItsTerritoryAndAsksForConfirmation() {
        list(Groups.redon(), retz());

        assertThat(list(retz())).isTrue();
        assertThat(active()).hasSize(2);
    }

    @Test
    void aGroupMissingTwiceIsArchived() {
        list(Groups.redon(), retz());
        list(retz());

        assertThat(list(retz())).isFalse();
        assertThat(active()).extracting(Territory::slug).containsExactly("sud-retz");
        assertThat(archived()).extracting(Territory::slug).containsExactly("pays-de-redon");
    }

    @Test
    void aGroupDeletedAndMadeAgainIsTheSameTerritory() {
        list(Groups.redon());
        var before = active().getFirst().id();
        list();
        list();

        list(Groups.madeAgain(Groups.redon()));

        assertThat(active()).extracting(Territory::id).containsExactly(before);
        assertThat(archived()).isEmpty();
    }

    @Test
    void aGroupMadeAgainBeforeTheArchiveTakesOverAtOnce() {
        list(Groups.redon());
        var before = active().getFirst().id();

        list(Groups.madeAgain(Groups.redon()));

        assertThat(active()).extracting(Territory::id).containsExactly(before);
    }

    @Test
    void twoGroupsWithOneSlugAreOneTerritoryAndAProblem() {
        list(Groups.redon());

        list(Groups.redon(), Groups.named(Groups.madeAgain(Groups.redon()), "a-copy", "Copie"));

        assertThat(active()).extracting(Territory::name).containsExactly("Pays de Redon");
        assertThat(problems()).contains(GroupProblemCode.DUPLICATE_SLUG);
    }

    @Test
    void aMirroredGroupThatLosesAnAttributeIsReportedAndItsTerritoryKept() {
        list(Groups.redon());

        list(Groups.with(Groups.redon(), "network"));
        list(Groups.with(Groups.redon(), "network"));

        assertThat(active()).extracting(Territory::slug).containsExactly("pays-de-redon");
        assertThat(problems()).containsExactly(GroupProblemCode.MISSING_ATTRIBUTE);
    }

    @Test
    void aProblemPutRightDisappears() {
        list(Groups.territory("redon", "Redon", "COM:99999"));
        list(Groups.territory("redon", "Redon", "COM:44128"));

        assertThat(problems()).isEmpty();
    }

    @Test
    void fiveGroupsOfTenVanishingAtOnceArchiveNothing() {
        list(many(10));
        list(many(5));
        list(many(5));
        list(many(5));

        assertThat(active()).hasSize(10);
        assertThat(problems()).hasSize(5).containsOnly(GroupProblemCode.VANISHED_AT_ONCE);
    }

    @Test
    void fourGroupsOfTenAreAnAdministratorsDecision() {
        list(many(10));
        list(many(6));
        list(many(6));

        assertThat(active()).hasSize(6);
    }

    @Test
    void fiveGroupsOfThirtyAreAnAdministratorsDecision() {
        list(many(30));
        list(many(25));
        list(many(25));

        assertThat(active()).hasSize(25);
    }

    private boolean list(ListedGroup... groups) {
        var listing =
                Stream.concat(Stream.of(Groups.ANIMATION), Stream.of(groups)).toList();
        return QuarkusTransaction.requiringNew().call(() -> reconciliation.takeOver(listing));
    }

    private static ListedGroup retz() {
        return Groups.territory("sud-retz", "Sud-Retz", "EPCI:200071546");
    }

    private static ListedGroup[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Groups.territory("territoire-" + i, "Territoire " + i, "COM:44128"))
                .toArray(ListedGroup[]::new);
    }

    private List<Territory> active() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = territories.listActive("territoires44");
            found.forEach(territory -> Hibernate.initialize(territory.perimeter()));
            found.forEach(territory -> Hibernate.initialize(territory.referents()));
            return found;
        });
    }

    private List<Territory> archived() {
        return QuarkusTransaction.requiringNew().call(() -> territories.listArchived("territoires44"));
    }

    private List<GroupProblemCode> problems() {
        return QuarkusTransaction.requiringNew()
                .call(() -> records.listProblems("territoires44").stream()
                        .map(GroupProblem::code)
                        .toList());
    }
}
