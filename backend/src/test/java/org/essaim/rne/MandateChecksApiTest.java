package org.essaim.rne;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.rne.RegisterCsv.COUNCILLORS;
import static org.essaim.rne.RegisterCsv.councillor;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class MandateChecksApiTest {
    private static final String COUNCIL = "CONSEILLERS_MUNICIPAUX";
    private static final String ANIMATION = Tokens.of("rne-runner", "territoires44.animation");

    @Inject
    World world;

    @Test
    void anAnimatorLearnsWhatTheRegisterSaysOfTheMandatesOfMembersAndNobodyElseIsKept() {
        elected("matchedone", "ADJOINT");
        elected("absentone", "CONSEILLER");
        elected("homonymous", "CONSEILLER");
        var file = COUNCILLORS
                + councillor("EXEMPLE", "Matchedone", "F", "1970-01-31", "3ème adjoint au Maire")
                + councillor("EXEMPLE", "HOMONYMOUS", "F", "1970-01-31", "")
                + councillor("EXEMPLE", "Homonymous", "M", "1999-01-31", "")
                + councillor("INCONNUE", "Camille", "F", "1970-01-31", "Maire");

        check(file, COUNCIL, "&dryRun=true")
                .statusCode(200)
                .body("rows", equalTo(4))
                .body("matched", greaterThanOrEqualTo(1))
                .body("unmatched.find { it.name == 'Homonymous Exemple' }.doubt", equalTo("HOMONYM"));
        assertThat(verification("matchedone")).containsEntry("verification", "UNVERIFIED");

        check(file, COUNCIL, "").statusCode(200).body("dryRun", equalTo(false));

        assertThat(verification("matchedone"))
                .containsEntry("verification", "MATCHED")
                .containsKey("verifiedAt");
        assertThat(verification("absentone")).containsEntry("verification", "NOT_FOUND");
        assertThat(verification("homonymous"))
                .containsEntry("verification", "AMBIGUOUS")
                .containsEntry("doubt", "HOMONYM");
        assertThat(world.count("select count(*) from person where upper(family_name) = 'INCONNUE'"))
                .isZero();
        given().auth()
                .oauth2(ANIMATION)
                .get("/api/v1/networks/territoires44/mandate-checks?verification=AMBIGUOUS&limit=100")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Homonymous Exemple"))
                .body("items.name", not(hasItem("Matchedone Exemple")));
    }

    @Test
    void whatIsChangedAfterwardsHasToBeCheckedAgain() {
        elected("rechecked", "ADJOINT");
        check(COUNCILLORS + councillor("EXEMPLE", "Rechecked", "F", "1970-01-31", "1er adjoint au Maire"), COUNCIL, "");
        var mandate = verification("rechecked");
        assertThat(mandate).containsEntry("verification", "MATCHED");

        given().auth()
                .oauth2(Tokens.of("rechecked"))
                .header("If-Match", "\"" + mandate.get("version") + "\"")
                .contentType("application/merge-patch+json")
                .body("{\"function\": \"MAIRE\"}")
                .patch("/api/v1/me/mandates/" + mandate.get("id"))
                .then()
                .statusCode(200)
                .body("verification", equalTo("UNVERIFIED"))
                .body("verifiedAt", nullValue());
    }

    @Test
    void aMatchedMandateIsShownAsVerifiedToWhoSeesThePerson() {
        elected("badged", "ADJOINT");
        check(COUNCILLORS + councillor("EXEMPLE", "Badged", "F", "1970-01-31", "1er adjoint au Maire"), COUNCIL, "");

        given().auth()
                .oauth2(ANIMATION)
                .get("/api/v1/networks/territoires44/directory?q=badged")
                .then()
                .body("items[0].mandates[0].verified", equalTo(true));
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAndChangesNothing() {
        elected("untouched", "ADJOINT");
        var good = councillor("EXEMPLE", "Untouched", "F", "1970-01-31", "1er adjoint au Maire");

        check(COUNCILLORS.replace("Code de la commune", "Commune") + good, COUNCIL, "")
                .statusCode(422)
                .body("errors.field", hasItem("line 1, Code de la commune"))
                .body("errors.message", hasItem("MISSING_COLUMN"));
        check(COUNCILLORS + good + good.replace("2026-03-15", "hier").repeat(60), COUNCIL, "")
                .statusCode(422)
                .body("errors.size()", equalTo(51))
                .body("errors[0].field", equalTo("line 3, Date de début du mandat"));
        check((COUNCILLORS + good).getBytes(StandardCharsets.ISO_8859_1), COUNCIL, "")
                .statusCode(422);

        assertThat(verification("untouched")).containsEntry("verification", "UNVERIFIED");
    }

    @Test
    void onlyWhoRunsTheNetworkChecksItsMembers() {
        given().auth()
                .oauth2(Tokens.of("nobody-in-particular"))
                .contentType("text/csv")
                .body(COUNCILLORS)
                .post("/api/v1/networks/territoires44/mandate-checks?file=" + COUNCIL)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("neighbour", "collectivites-mayenne.animation"))
                .get("/api/v1/networks/territoires44/mandate-checks")
                .then()
                .statusCode(403);
    }

    @Test
    void seatsAreCountedForTheInstallationByWhoRunsItAndReadByAnyone() {
        var file = COUNCILLORS
                + councillor("A", "A", "F", "1970-01-31", "Maire")
                + councillor("B", "B", "F", "1970-01-31", "")
                + councillor("C", "C", "M", "1970-01-31", "")
                + councillor("D", "D", "M", "1970-01-31", "").replace("44128", "98799");
        var admin = Tokens.sign(
                Tokens.person("rne-admin").claim("realm_access", Map.of("roles", List.of("platform-admin"))));

        given().auth()
                .oauth2(admin)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/rne/loads?asOf=2026-08-11&file=" + COUNCIL)
                .then()
                .statusCode(200)
                .body("seats", equalTo(3))
                .body("women", equalTo(2))
                .body("unplaced", equalTo(1));

        given().get("/api/v1/rne/seats?place=COM:44128")
                .then()
                .statusCode(200)
                .body("items.function", containsInAnyOrder("MAIRE", "CONSEILLER"))
                .body("items.find { it.function == 'CONSEILLER' }.seats", equalTo(2))
                .body("items.find { it.function == 'CONSEILLER' }.women", equalTo(1))
                .body("items[0].asOf", equalTo("2026-08-11"));
        given().get("/api/v1/rne/seats?place=COM:44109").then().body("items", empty());
        given().auth()
                .oauth2(ANIMATION)
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/rne/loads?file=" + COUNCIL)
                .then()
                .statusCode(403);
    }

    private void elected(String name, String function) {
        world.holds(world.member(name, "territoires44"), "MUNICIPAL", function, "COM:44128");
    }

    private static ValidatableResponse check(String file, String kind, String more) {
        return check(file.getBytes(StandardCharsets.UTF_8), kind, more);
    }

    private static ValidatableResponse check(byte[] file, String kind, String more) {
        return given().auth()
                .oauth2(ANIMATION)
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/networks/territoires44/mandate-checks?file=" + kind + more)
                .then();
    }

    private static Map<String, Object> verification(String name) {
        return given().auth()
                .oauth2(Tokens.of(name))
                .get("/api/v1/me/mandates")
                .then()
                .statusCode(200)
                .body("items[0].id", notNullValue())
                .extract()
                .path("items[0]");
    }
}
