package org.essaim.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.imports.ImportDesk.HEADER;
import static org.essaim.imports.ImportDesk.IMPORTS;
import static org.essaim.imports.ImportDesk.NETWORK;
import static org.essaim.imports.ImportDesk.animator;
import static org.essaim.imports.ImportDesk.apply;
import static org.essaim.imports.ImportDesk.as;
import static org.essaim.imports.ImportDesk.check;
import static org.essaim.imports.ImportDesk.undo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ImportsApiTest {
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
    void anAccountOpenedAtAnAddressIsNotLetInByTheFileThatNamesIt() {
        as("imp-early").get("/api/v1/me").then().statusCode(200).body("person.familyName", equalTo("Exemple"));

        apply("imp-early", HEADER + "imp-early@essaim.example;Odile;Lavigne;;;;;12/01/2026;Bulletin\n")
                .statusCode(201)
                .body("created", equalTo(1));

        as("imp-early").get("/api/v1/me").then().statusCode(403);
        var key = mails.to("imp-early@essaim.example").getLast().link();
        as("imp-early")
                .header("X-Account-Key", key.replaceFirst(".*cle=([^&]+).*", "$1"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("person.familyName", equalTo("Lavigne"))
                .body("networks.slug", contains("territoires44"));
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
    void aSecondTryDoesNotTellWhomAnotherNetworkKnowsEither() {
        world.member("imp-oracle", "collectivites-mayenne");
        var file = HEADER + "imp-oracle@essaim.example;Sacha;Exemple;;;;;;\n"
                + "imp-no-oracle@essaim.example;Sacha;Exemple;;;;;;\n";

        String id = apply("imp-oracle", file).statusCode(201).extract().path("id");

        check(file).body("lines.outcome", contains("ALREADY_THERE", "ALREADY_THERE"));
        undo(id, false).statusCode(200).body("removed", equalTo(2));
        check(file).body("lines.outcome", contains("CREATE", "CREATE"));
        assertThat(people("imp-oracle@essaim.example")).isEqualTo(1);
    }

    @Test
    void whoIsKnownElsewhereIsToldThatANetworkMadeThemAMemberWhateverItWishes() {
        world.member("imp-told", "collectivites-mayenne");

        animator()
                .contentType("text/csv")
                .header("Idempotency-Key", "imp-untold")
                .body((HEADER + "imp-told@essaim.example;Faux;Nom;;;;;12/01/2026;Bulletin\n"
                                + "imp-untold@essaim.example;Faux;Nom;;;;;12/01/2026;Bulletin\n")
                        .getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "?kind=MEMBERS&file=membres.csv&invite=false")
                .then()
                .statusCode(201);

        assertThat(mails.to("imp-told@essaim.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("import-welcome");
        assertThat(mails.to("imp-untold@essaim.example")).isEmpty();
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
            assertThat(mail.text()).contains("contact@territoires44.example", "/compte#cle=");
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
        given().header(
                        "X-Link-Token",
                        mails.to("imp-never@commune.example").getFirst().secret())
                .post("/api/v1/objection")
                .then()
                .statusCode(200);

        check(HEADER + "imp-never@commune.example;Camille;Exemple;;;;;;\n")
                .statusCode(200)
                .body("errors[0].message", containsString("s’est opposée"));
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

    private long people(String email) {
        return world.count("select count(*) from person where email = '" + email + "'");
    }
}
