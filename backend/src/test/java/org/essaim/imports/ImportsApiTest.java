package org.essaim.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ImportsApiTest {
    private static final String NETWORK = "/api/v1/networks/territoires44";
    private static final String IMPORTS = NETWORK + "/imports";
    private static final String HEADER =
            "email;prenom;nom;mandat;fonction;lieu;mandat_debut;adhesion_depuis;adhesion_acte\n";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void aTrySaysWhatWouldBecomeOfEachLineAndWritesNothing() {
        world.member("imp-known", "territoires44");

        check(HEADER
                        + "imp-try@commune.example;Camille;Exemple;municipal;maire;44128;22/03/2026;12/01/2026;Bulletin\n"
                        + "imp-known@essaim.example;Sacha;Exemple;;;;;12/01/2026;Bulletin\n")
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("toCreate", equalTo(1))
                .body("alreadyThere", equalTo(1))
                .body("errors", empty())
                .body("lines.outcome", contains("CREATE", "ALREADY_THERE"));

        assertThat(people("imp-try@commune.example")).isZero();
    }

    @Test
    void whomOnlyAnotherNetworkKnowsIsToldFromNobody() {
        world.member("imp-elsewhere", "collectivites-mayenne");
        var file = HEADER
                + "imp-elsewhere@essaim.example;Sacha;Exemple;;;;;12/01/2026;Bulletin\n"
                + "imp-nowhere@essaim.example;Sacha;Exemple;;;;;12/01/2026;Bulletin\n";

        check(file)
                .statusCode(200)
                .body("lines.outcome", contains("CREATE", "CREATE"))
                .body("toCreate", equalTo(2));
        check(file.replace("12/01/2026;Bulletin", ";"))
                .statusCode(200)
                .body("lines.outcome", contains("CREATE", "CREATE"));
        var id = apply("imp-elsewhere", file)
                .statusCode(201)
                .body("created", equalTo(2))
                .body("joined", equalTo(0))
                .extract()
                .<String>path("id");

        assertThat(people("imp-elsewhere@essaim.example")).isEqualTo(1);
        check(file).body("lines.outcome", contains("ALREADY_THERE", "ALREADY_THERE"));
        undo(id, false).statusCode(200).body("removed", equalTo(2));
        assertThat(people("imp-elsewhere@essaim.example")).isEqualTo(1);
        assertThat(people("imp-nowhere@essaim.example")).isZero();
    }

    @Test
    void aTryIsWrittenToTheTrail() {
        check(HEADER + "imp-seen@commune.example;Camille;Exemple;;;;;;\n").statusCode(200);

        as("imp-admin", "territoires44.administration")
                .get(NETWORK + "/audit")
                .then()
                .body("items.action", hasItem("import.check"));
    }

    @Test
    void errorsSayTheirLineAndColumnInAPlainSentence() {
        check(HEADER
                        + "pas une adresse;Camille;Exemple;;;;;;\n"
                        + "imp-e1@commune.example;;Exemple;;;;;;\n"
                        + "imp-e2@commune.example;Camille;Exemple;municipal;président;44128;22/03/2026;;\n"
                        + "imp-e3@commune.example;Camille;Exemple;municipal;maire;99999;22/03/2026;;\n"
                        + "imp-e4@commune.example;Camille;Exemple;;;;;12/01/2026;\n"
                        + "imp-e5@commune.example;Camille;Exemple;;;;;;\n"
                        + "imp-e5@commune.example;Camille;Exemple;;;;;;\n")
                .statusCode(200)
                .body("errors.line", contains(2, 3, 4, 5, 6, 8))
                .body("errors.column", contains("email", "prenom", "fonction", "lieu", "adhesion_acte", "email"))
                .body("errors[0].message", equalTo("« pas une adresse » n’est pas une adresse e-mail."))
                .body("errors[5].message", equalTo("Déjà présent à la ligne 7."));
    }

    @Test
    void aColumnOfOpinionIsRefusedWithTheReason() {
        check("email;prenom;nom;nuance\nimp-n@commune.example;Camille;Exemple;X\n")
                .statusCode(200)
                .body("rows", equalTo(0))
                .body("errors[0].column", equalTo("nuance"))
                .body("errors[0].message", containsString("ni parti, ni nuance"));
    }

    @Test
    void anImportWritesMembersListsNobodyAndInvitesThem() {
        apply(
                        "imp-apply-1",
                        HEADER
                                + "imp-a@commune.example;Aimportee;Exemple;municipal;maire;44128;22/03/2026;12/01/2026;Bulletin\n"
                                + "imp-b@commune.example;Bimportee;Exemple;;;;;;\n")
                .statusCode(201)
                .body("created", equalTo(2));

        assertThat(world.count("select count(*) from membership join person on person.id = person"
                        + " where email like 'imp-_@commune.example'"))
                .as("only the line that says since when and by which act makes a member")
                .isEqualTo(1);
        assertThat(world.count("select count(*) from membership join person on person.id = person"
                        + " where email = 'imp-a@commune.example' and source = 'IMPORT' and legal_basis = 'ART9_2_D'"
                        + " and until = date '2026-12-31'"))
                .as("until the end of the year, as this network has it, on the basis of a sensitive one")
                .isEqualTo(1);
        assertThat(world.count("select count(*) from listing join person on person.id = listing.person"
                        + " where email = 'imp-a@commune.example' and (for_network or for_public)"))
                .isZero();
        assertThat(mails.to("imp-a@commune.example")).singleElement().satisfies(mail -> {
            assertThat(mail.template()).isEqualTo("import-welcome");
            assertThat(mail.text()).contains("contact@territoires44.example");
        });
        assertThat(mails.to("imp-b@commune.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("import-invitation");
    }

    @Test
    void theSameKeyWritesNothingTwice() {
        var file = HEADER + "imp-twice@commune.example;Camille;Exemple;;;;;;\n";
        var first = apply("imp-same-key", file).statusCode(201).extract().<String>path("id");

        apply("imp-same-key", file).statusCode(201).body("id", equalTo(first)).body("created", equalTo(1));
        apply("imp-same-key", HEADER + "imp-other@commune.example;Camille;Exemple;;;;;;\n")
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));

        assertThat(mails.to("imp-twice@commune.example")).hasSize(1);
        assertThat(people("imp-other@commune.example")).isZero();
    }

    @Test
    void oneWrongLineAndNothingIsWritten() {
        apply(
                        "imp-wrong-line",
                        HEADER
                                + "imp-right@commune.example;Camille;Exemple;;;;;;\n"
                                + "imp-wrong@commune.example;Camille;;;;;;;\n")
                .statusCode(422)
                .body("errors.field", contains("line 3 nom"));

        assertThat(people("imp-right@commune.example")).isZero();
    }

    @Test
    void anImportIsUndone() {
        var id = apply(
                        "imp-undo-1",
                        HEADER
                                + "imp-u1@commune.example;Camille;Exemple;municipal;maire;44128;22/03/2026;12/01/2026;Bulletin\n"
                                + "imp-u2@commune.example;Sacha;Exemple;;;;;;\n")
                .extract()
                .<String>path("id");

        undo(id, false).statusCode(200).body("removed", equalTo(2)).body("stay", empty());

        assertThat(people("imp-u1@commune.example") + people("imp-u2@commune.example"))
                .isZero();
        undo(id, false).statusCode(409);
        animator()
                .get(IMPORTS)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.undoneAt", notNullValue());
    }

    @Test
    void whatHasChangedSinceStays() {
        var id = apply(
                        "imp-undo-2",
                        HEADER
                                + "imp-c1@commune.example;Camille;Exemple;;;;;12/01/2026;Bulletin\n"
                                + "imp-c2@commune.example;Sacha;Exemple;;;;;12/01/2026;Bulletin\n"
                                + "imp-c3@commune.example;Alix;Exemple;;;;;12/01/2026;Bulletin\n")
                .extract()
                .<String>path("id");
        world.run("update person set biography = 'Bonjour' where email = 'imp-c1@commune.example'");
        world.run(
                "insert into position (person, title, kind, organization)"
                        + " select id, 'Animatrice', 'SALARIE', 'Association' from person where email = 'imp-c2@commune.example'");

        undo(id, false)
                .statusCode(409)
                .body("type", equalTo("/problems/import-changed-since"))
                .body("errors.field", contains("line 2", "line 3"));
        assertThat(people("imp-c3@commune.example")).as("nothing is removed").isEqualTo(1);

        undo(id, true).statusCode(200).body("removed", equalTo(1)).body("stay", contains(2, 3));
        assertThat(people("imp-c1@commune.example") + people("imp-c2@commune.example"))
                .isEqualTo(2);
        assertThat(people("imp-c3@commune.example")).isZero();
    }

    @Test
    void whoeverObjectedIsNotImported() {
        animator()
                .contentType("application/json")
                .body("""
                        {"givenName": "Camille", "familyName": "Exemple", "email": "imp-never@commune.example",
                         "source": "Rencontre", "legalBasis": "ART9_2_D", "locale": "fr", "informOn": "%s"}
                        """.formatted(LocalDate.now(ZoneId.of("Europe/Paris"))))
                .post(NETWORK + "/sympathisers")
                .then()
                .statusCode(201);
        var token = mails.to("imp-never@commune.example").getFirst().link().replaceFirst(".*/", "");
        given().post("/api/v1/objections/" + token).then().statusCode(200);

        check(HEADER + "imp-never@commune.example;Camille;Exemple;;;;;;\n")
                .statusCode(200)
                .body("errors[0].message", containsString("s’est opposée"));
    }

    @Test
    void organisationsAreImportedAndUndone() throws IOException {
        var path = "/api/v1/networks/collectivites-mayenne/imports";
        var file = Files.readAllBytes(Path.of("../frontend/public/exemples/structures.csv"));
        var id = as("imp-mayenne", "collectivites-mayenne.administration")
                .contentType("text/csv")
                .header("Idempotency-Key", "imp-structures")
                .body(file)
                .post(path + "?kind=ORGANIZATIONS&file=structures.csv")
                .then()
                .statusCode(201)
                .body("created", equalTo(2))
                .extract()
                .<String>path("id");
        assertThat(world.count("select count(*) from organization where name like '%odèle'"))
                .isEqualTo(2);
        as("imp-mayenne", "collectivites-mayenne.administration")
                .contentType("text/csv")
                .body(file)
                .post(path + "/checks?kind=ORGANIZATIONS")
                .then()
                .body("alreadyThere", equalTo(2));

        as("imp-mayenne", "collectivites-mayenne.administration")
                .delete(path + "/" + id)
                .then()
                .statusCode(200);

        assertThat(world.count("select count(*) from organization where name like '%odèle'"))
                .isZero();
    }

    @Test
    void onlyThoseWhoRunTheNetworkImport() {
        var key = UUID.randomUUID().toString();
        as("imp-dpo", "territoires44.dpo").get(IMPORTS).then().statusCode(200);
        as("imp-dpo", "territoires44.dpo")
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(HEADER)
                .post(IMPORTS + "?kind=MEMBERS&file=x.csv")
                .then()
                .statusCode(403);
        as("imp-voisin", "collectivites-mayenne.administration")
                .get(IMPORTS)
                .then()
                .statusCode(403);
        given().get(IMPORTS).then().statusCode(401);
        animator().delete(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aFileWithoutAKeyIsNotImported() {
        animator()
                .noFilters()
                .contentType("text/csv")
                .body(HEADER)
                .post(IMPORTS + "?kind=MEMBERS&file=x.csv")
                .then()
                .statusCode(400);
    }

    @Test
    void anImportIsWrittenToTheTrail() {
        apply("imp-trail", HEADER + "imp-trail@commune.example;Camille;Exemple;;;;;;\n")
                .statusCode(201);

        as("imp-admin", "territoires44.administration")
                .get(NETWORK + "/audit")
                .then()
                .body("items.action", hasItem("import.apply"));
    }

    private ValidatableResponse check(String csv) {
        return animator()
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "/checks?kind=MEMBERS")
                .then();
    }

    private ValidatableResponse apply(String key, String csv) {
        return animator()
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "?kind=MEMBERS&file=membres.csv")
                .then();
    }

    private ValidatableResponse undo(String id, boolean partial) {
        return animator().delete(IMPORTS + "/" + id + "?partial=" + partial).then();
    }

    private long people(String email) {
        return world.count("select count(*) from person where email = '" + email + "'");
    }

    private static RequestSpecification animator() {
        return as("imp-animatrice", "territoires44.animation");
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups));
    }
}
