package org.essaim.organization.contribution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ContributionsApiTest {
    private static final String NETWORK = "collectivites-mayenne";

    @Inject
    World world;

    @Test
    void theBalanceOfAYearCountsWhatWasGivenAndReceived() {
        var commune = commune("contrib-giver");
        record("contrib-giver", commune, "ORGANIZATION", "SHARE", "2025-03-02")
                .then()
                .statusCode(201);
        record("contrib-giver", commune, "ORGANIZATION", "SHARE", "2025-06-02")
                .then()
                .statusCode(201);
        record("contrib-giver", commune, "NETWORK", "ORGANIZE", "2025-04-02")
                .then()
                .statusCode(201);
        record("contrib-giver", commune, "NETWORK", "ORGANIZE", "2024-04-02")
                .then()
                .statusCode(201);

        as("contrib-giver")
                .get(contributions(commune) + "?year=2025")
                .then()
                .statusCode(200)
                .body("years", contains(2025, 2024))
                .body("totals.size()", equalTo(7))
                .body("totals.find { it.side == 'ORGANIZATION' && it.kind == 'SHARE' }.count", equalTo(2))
                .body("totals.find { it.side == 'NETWORK' && it.kind == 'ORGANIZE' }.count", equalTo(1))
                .body("totals.find { it.side == 'NETWORK' && it.kind == 'SHARE' }.count", equalTo(0))
                .body("items.date", contains("2025-06-02", "2025-04-02", "2025-03-02"));
    }

    @Test
    void otherMembersSeeTotalsAndOutsidersNothing() {
        var commune = commune("contrib-discreet");
        record("contrib-discreet", commune, "NETWORK", "SUPPORT", "2025-03-02")
                .then()
                .statusCode(201);
        commune("contrib-neighbour");
        world.person("contrib-outsider");

        as("contrib-neighbour")
                .get(contributions(commune) + "?year=2025")
                .then()
                .statusCode(200)
                .body("totals.count.sum()", equalTo(1))
                .body("items", nullValue());
        as("contrib-outsider").get(contributions(commune)).then().statusCode(404);
        given().get(contributions(commune)).then().statusCode(401);
    }

    @Test
    void aKindIsAnEngagementOfOneSide() {
        var commune = commune("contrib-confused");

        record("contrib-confused", commune, "ORGANIZATION", "ORGANIZE", "2025-03-02")
                .then()
                .statusCode(422);
        record("contrib-confused", commune, "ORGANIZATION", "SHARE", "2099-03-02")
                .then()
                .statusCode(422);
    }

    @Test
    void aLineWrittenByMistakeIsStruckOutByThoseWhoLookAfterIt() {
        var commune = commune("contrib-corrector");
        commune("contrib-stranger");
        String line = record("contrib-corrector", commune, "ORGANIZATION", "CONTRIBUTE", "2025-03-02")
                .path("id");

        as("contrib-stranger")
                .delete(contributions(commune) + "/" + line)
                .then()
                .statusCode(404);
        as("contrib-corrector")
                .delete(contributions(commune) + "/" + line)
                .then()
                .statusCode(204);
        as("contrib-corrector")
                .get(contributions(commune) + "?year=2025")
                .then()
                .body("items.size()", equalTo(0));
    }

    private UUID commune(String manager) {
        var commune = world.organization("Commune de " + manager, NETWORK, null);
        world.seat(commune, world.person(manager), "MANAGER");
        return commune;
    }

    private static Response record(String name, UUID commune, String side, String kind, String date) {
        return as(name).body(
                        "{\"side\": \"%s\", \"kind\": \"%s\", \"date\": \"%s\", \"label\": \"Visite de la chaufferie\"}"
                                .formatted(side, kind, date))
                .post(contributions(commune));
    }

    private static String contributions(UUID commune) {
        return "/api/v1/networks/" + NETWORK + "/organizations/" + commune + "/contributions";
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
