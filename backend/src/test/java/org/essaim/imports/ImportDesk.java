package org.essaim.imports;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.essaim.shared.Tokens;

/** What is asked of imports, as the animation of Territoires44 asks it. */
final class ImportDesk {
    static final String NETWORK = "/api/v1/networks/territoires44";
    static final String IMPORTS = NETWORK + "/imports";
    static final String HEADER = "email;prenom;nom;mandat;fonction;lieu;mandat_debut;adhesion_depuis;adhesion_acte\n";

    private ImportDesk() {}

    static ValidatableResponse check(String csv) {
        return animator()
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "/checks?kind=MEMBERS")
                .then();
    }

    static ValidatableResponse apply(String key, String csv) {
        return animator()
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "?kind=MEMBERS&file=membres.csv")
                .then();
    }

    static ValidatableResponse undo(String id, boolean partial) {
        return animator().delete(IMPORTS + "/" + id + "?partial=" + partial).then();
    }

    static RequestSpecification animator() {
        return as("imp-animatrice", "territoires44.animation");
    }

    static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups));
    }
}
