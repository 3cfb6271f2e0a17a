package org.essaim.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.imports.ImportDesk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Which organisation a line of a file speaks of. */
@ApiTest
class OrganizationImportTest {
    private static final String IMPORTS = "/api/v1/networks/collectivites-mayenne/imports";
    private static final String HEADER = "nom;type;lieu;adhesion_depuis;adhesion_jusqua;adhesion_acte\n";

    @Inject
    World world;

    @Test
    void aCollectiviteIsKnownByItsPlaceWhateverItsName() {
        world.organization("Commune de Saint-Berthevin", "territoires-participatifs", "COM:53201");

        check("Mairie St Berthevin;commune;53201;2026-01-01;;Délibération\nAutre commune;commune;53009;;;\n")
                .body("errors", empty())
                .body("lines.outcome", contains("JOIN", "CREATE"));
    }

    @Test
    void anyOtherIsKnownByItsNameAndNotWhereAnotherPlaceIsSaid() {
        apply("org-known-before", "Les Amis de l’Étang;association;53229;;;\nFoyer St Jean;association;;;;\n");

        check("""
                        les amis de l'etang;association;53229;;;
                        Les Amis de l’Étang;association;53009;;;
                        Foyer Saint-Jean;association;53229;;;
                        Les Amis de l’Étang;entreprise;53229;;;
                        """)
                .body("errors", empty())
                .body("lines.outcome", contains("ALREADY_THERE", "CREATE", "ALREADY_THERE", "CREATE"));
    }

    @Test
    void theSameIsNotInAFileTwice() {
        check("""
                        Ville de Nulle-Part;commune;53009;;;
                        Mairie de Nulle-Part;commune;53009;;;
                        Foyer St Paul;association;;;;
                        Foyer Saint-Paul;association;53229;;;
                        Foyer Saint-Pierre;association;53229;;;
                        Foyer Saint-Pierre;association;53009;;;
                        """).body("errors.line", contains(3, 5));
    }

    @Test
    void twoCommunesOfOneIntercommunalityAreTwo() {
        check("Commune une;commune;200033298;;;\nCommune deux;commune;200033298;;;\n")
                .body("errors", empty())
                .body("toCreate", equalTo(2));
    }

    @Test
    void anOrganisationThatLeftIsSaidToHaveLeft() {
        check("Société partie;entreprise;;2019-01-01;2020-12-31;Bulletin\n")
                .body("lines.membershipOver", contains(true));
        apply("org-left-before", "Société partie;entreprise;;2019-01-01;2025-12-31;Bulletin\n");

        assertThat(world.text("""
                        select state || ' ' || state_since from membership
                        join organization on organization.id = membership.organization where name = 'Société partie'""")).isEqualTo("EXPIRED 2026-01-01");
    }

    private static ValidatableResponse check(String lines) {
        return animator()
                .body((HEADER + lines).getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "/checks?kind=ORGANIZATIONS")
                .then()
                .statusCode(200);
    }

    private static void apply(String key, String lines) {
        animator()
                .header("Idempotency-Key", key)
                .body((HEADER + lines).getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "?kind=ORGANIZATIONS&file=structures.csv")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification animator() {
        return as("org-animatrice", "collectivites-mayenne.animation").contentType("text/csv");
    }
}
