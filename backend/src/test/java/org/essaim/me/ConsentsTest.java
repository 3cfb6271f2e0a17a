package org.essaim.me;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ConsentsTest {
    private static final String CONSENTS = "/api/v1/me/consents";

    @Inject
    World world;

    @Test
    void eachAudienceIsOfferedApartAndNothingIsGrantedBeforehand() {
        world.member("starter", "territoires44");

        as("starter")
                .get(CONSENTS)
                .then()
                .statusCode(200)
                .body("audiences.audience", hasItem("NETWORK"))
                .body("audiences.audience", hasItem("PUBLIC"))
                .body("audiences.granted.unique()", contains(false))
                .body("audiences[0].text.body", containsString("opinions politiques"))
                .body("ledger.size()", equalTo(0));
    }

    @Test
    void aConsentIsGivenOnExactWordsAndWithdrawn() {
        world.member("giver", "territoires44");
        var sha = textOf("giver", "NETWORK");

        as("giver")
                .body(grant("NETWORK", sha))
                .post(CONSENTS)
                .then()
                .statusCode(201)
                .body("textSha256", equalTo(sha))
                .body("channel", equalTo("WEB"));
        as("giver").get("/api/v1/consent-texts/" + sha).then().statusCode(200).body("sha256", equalTo(sha));
        as("giver")
                .body(Map.of("network", "territoires44", "audience", "NETWORK", "action", "WITHDRAW"))
                .post(CONSENTS)
                .then()
                .statusCode(201);

        as("giver")
                .get(CONSENTS)
                .then()
                .body("ledger.action", contains("WITHDRAW", "GRANT"))
                .body("audiences.find { it.audience == 'NETWORK' }.granted", equalTo(false))
                .body("audiences.find { it.audience == 'NETWORK' }.since", notNullValue());
    }

    @Test
    void otherWordsThanTheCurrentOnesAreRefused() {
        world.member("misreader", "territoires44");

        as("misreader")
                .body(grant("PUBLIC", "0".repeat(64)))
                .post(CONSENTS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-text-changed"));
        as("misreader").get(CONSENTS).then().body("ledger.size()", equalTo(0));
    }

    @Test
    void whatHoldsAlreadyIsNotWrittenTwice() {
        world.member("repeater", "territoires44");
        var grant = grant("PUBLIC", textOf("repeater", "PUBLIC"));

        as("repeater").body(grant).post(CONSENTS).then().statusCode(201);
        as("repeater").body(grant).post(CONSENTS).then().statusCode(200);

        as("repeater").get(CONSENTS).then().body("ledger.size()", equalTo(1));
    }

    @Test
    void nobodyConsentsInANetworkToWhichTheyDoNotBelong() {
        world.person("stranger");

        as("stranger")
                .body(grant("PUBLIC", "0".repeat(64)))
                .post(CONSENTS)
                .then()
                .statusCode(422);
    }

    @Test
    void aPartnerWithoutACurrentAgreementGetsNoConsent() {
        world.member("generous", "territoires44");
        var partner = world.formerPartner("partner-former", "territoires44");

        as("generous")
                .body(Map.of(
                        "network",
                        "territoires44",
                        "audience",
                        "PARTNER",
                        "partner",
                        partner,
                        "action",
                        "GRANT",
                        "textSha256",
                        "0".repeat(64)))
                .post(CONSENTS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-current-agreement"));
    }

    private static Map<String, String> grant(String audience, String textSha256) {
        return Map.of("network", "territoires44", "audience", audience, "action", "GRANT", "textSha256", textSha256);
    }

    private static String textOf(String name, String audience) {
        return as(name).get(CONSENTS)
                .jsonPath()
                .getString("audiences.find { it.audience == '" + audience + "' }.text.sha256");
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
