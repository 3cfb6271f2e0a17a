package org.essaim.territory.mirror;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.territory.TerritoryRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class MirrorApiTest {
    private static final String MIRROR = "/api/v1/networks/territoires44/territories/mirror";

    @Inject
    Reconciliation reconciliation;

    @Inject
    TerritoryRepository territories;

    @Inject
    MirrorRecords records;

    @BeforeEach
    void startWithOneTerritoryAndAMistake() {
        QuarkusTransaction.requiringNew().run(() -> {
            territories.listAll().forEach(territories::delete);
            reconciliation.takeOver(List.of(Groups.territory("redon", "Redon", "EPCI:243500741", "COM:99999")));
            records.state().listed(1, Instant.now(), Instant.now());
        });
    }

    @Test
    void anAdministratorSeesWhatWasCounted() {
        asNoor().statusCode(200)
                .body("state", equalTo("OK"))
                .body("groups", equalTo(1))
                .body("active", equalTo(1))
                .body("archived", equalTo(0))
                .body("lastSuccessAt", notNullValue())
                .body("consoleUrl", containsString("/admin/essaim/console/"));
    }

    @Test
    void anUnknownCodeIsShownWithTheGroupToPutRight() {
        asNoor().body("problems", hasSize(1))
                .body("problems[0].code", equalTo("UNKNOWN_PLACE"))
                .body("problems[0].value", equalTo("COM:99999"))
                .body("problems[0].group", equalTo("territoires44.territoire.redon"))
                .body("problems[0].message", containsString("COM:99999"));
    }

    @Test
    void aGroupOfNoKnownNetworkIsShownToEveryAdministrator() {
        QuarkusTransaction.requiringNew()
                .run(() -> reconciliation.takeOver(
                        List.of(Groups.territoryOf("ailleurs", "redon", "Redon", "COM:44128"))));

        asNoor().body("problems.code", hasItem("UNKNOWN_NETWORK"));
    }

    @Test
    void aFailureIsSaidInTheReadersLanguage() {
        QuarkusTransaction.requiringNew().run(() -> records.state().failed(MirrorFailure.UNREACHABLE, Instant.now()));

        asNoor().body("state", equalTo("STALE")).body("lastError", equalTo("Keycloak ne répond pas."));
        given().auth()
                .oauth2(Tokens.of("noor", "territoires44.administration"))
                .header("Accept-Language", "en")
                .get(MIRROR)
                .then()
                .body("lastError", equalTo("Keycloak does not answer."));
    }

    @Test
    void aMirrorWithoutItsSecretSaysSo() {
        asNoor().body("lastError", containsString("essaim-mirror"));
    }

    @Test
    void aLookTooLongAgoIsStale() {
        QuarkusTransaction.requiringNew()
                .run(() -> records.state().listed(1, Instant.now().minusSeconds(200), Instant.now()));

        asNoor().body("state", equalTo("STALE"));
    }

    @Test
    void theAdministratorOfAnotherNetworkIsRefused() {
        given().auth()
                .oauth2(Tokens.of("alix", "territoires-engagement.administration"))
                .get(MIRROR)
                .then()
                .statusCode(403);
    }

    @Test
    void anotherFunctionIsNotEnough() {
        given().auth()
                .oauth2(Tokens.of("sacha", "territoires44.animation"))
                .get(MIRROR)
                .then()
                .statusCode(403);
    }

    @Test
    void aVisitorIsAskedToSignIn() {
        when().get(MIRROR).then().statusCode(401);
    }

    private static ValidatableResponse asNoor() {
        return given().auth()
                .oauth2(Tokens.of("noor", "territoires44.administration"))
                .get(MIRROR)
                .then();
    }
}
