package org.essaim.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.essaim.territory.Territory.Described;
import org.junit.jupiter.api.Test;

class TerritoryTest {
    private static final Instant MONDAY = Instant.parse("2026-09-07T12:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-09-08T12:00:00Z");
    private static final UUID GROUP = UUID.randomUUID();

    private final Territory redon = new Territory(described("Pays de Redon", "EPCI:243500741"), MONDAY);

    @Test
    void aTerritoryTakesTheNameOfItsGroup() {
        assertThat(redon.follow(described("Redon et alentours", "EPCI:243500741"), TUESDAY))
                .isTrue();

        assertThat(redon.name()).isEqualTo("Redon et alentours");
        assertThat(redon.updatedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void aTerritoryTakesThePerimeterOfItsGroupInItsOrder() {
        redon.follow(described("Pays de Redon", "COM:44128", "EPCI:243500741", "COM:44128"), TUESDAY);

        assertThat(redon.perimeter()).containsExactly("COM:44128", "EPCI:243500741");
    }

    @Test
    void nothingNewLeavesTheDateOfTheLastChange() {
        assertThat(redon.follow(described("Pays de Redon", "EPCI:243500741"), TUESDAY))
                .isFalse();

        assertThat(redon.updatedAt()).isEqualTo(MONDAY);
    }

    @Test
    void referentsComeAndGoWithTheGroup() {
        redon.follow(
                new Described(GROUP, "territoires44", "redon", "Redon", null, List.of(), Set.of("camille")), MONDAY);
        redon.follow(
                new Described(GROUP, "territoires44", "redon", "Redon", null, List.of(), Set.of("sacha")), TUESDAY);

        assertThat(redon.referents()).containsExactly("sacha");
    }

    @Test
    void oneAbsenceDoesNotArchive() {
        assertThat(redon.noteAbsence(TUESDAY)).isFalse();

        assertThat(redon.isArchived()).isFalse();
        assertThat(redon.isListed()).isFalse();
    }

    @Test
    void aSecondAbsenceArchivesOnce() {
        redon.noteAbsence(MONDAY);

        assertThat(redon.noteAbsence(TUESDAY)).isTrue();
        assertThat(redon.archivedAt()).isEqualTo(TUESDAY);
        assertThat(redon.noteAbsence(TUESDAY)).isFalse();
    }

    @Test
    void anArchiveKeepsNameAndPlacesButNoReferent() {
        redon.follow(
                new Described(GROUP, "territoires44", "redon", "Redon", null, List.of("COM:44128"), Set.of("camille")),
                MONDAY);
        redon.noteAbsence(MONDAY);
        redon.noteAbsence(TUESDAY);

        assertThat(redon.perimeter()).containsExactly("COM:44128");
        assertThat(redon.referents()).isEmpty();
    }

    @Test
    void aReturnBetweenTwoAbsencesStartsTheCountAgain() {
        redon.noteAbsence(MONDAY);
        redon.follow(described("Pays de Redon", "EPCI:243500741"), MONDAY);

        assertThat(redon.noteAbsence(TUESDAY)).isFalse();
    }

    @Test
    void anArchivedTerritoryComesBackWithItsGroup() {
        redon.noteAbsence(MONDAY);
        redon.noteAbsence(MONDAY);

        assertThat(redon.follow(described("Pays de Redon", "EPCI:243500741"), TUESDAY))
                .isTrue();
        assertThat(redon.isArchived()).isFalse();
    }

    private static Described described(String name, String... places) {
        return new Described(GROUP, "territoires44", "pays-de-redon", name, null, List.of(places), Set.of());
    }
}
