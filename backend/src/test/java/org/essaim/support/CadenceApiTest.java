package org.essaim.support;

import static io.restassured.RestAssured.given;
import static org.essaim.support.SupportDesk.SUPPORT;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.qualification;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Those who administer a network set how often sessions are held. */
@ApiTest
class CadenceApiTest {
    private static final String CADENCE = "/api/v1/networks/territoires-engagement/cadence";

    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Test
    void aRhythmIsRefusedOrTakenAsTheNetworkSetsIt() {
        world.person("cadencine");
        String id = desk.call("cadenbert", "cadenbert-caller@epci.example")
                .extract()
                .path("id");
        qualify(id).statusCode(422);
        int version = given().get(CADENCE)
                .then()
                .statusCode(200)
                .body("minWeeks", equalTo(4))
                .body("maxWeeks", equalTo(8))
                .extract()
                .path("version");
        try {
            set(version, 2, 12).statusCode(200).body("maxWeeks", equalTo(12));
            set(version, 3, 10).statusCode(412);
            as("cadenbert", "conseil")
                    .get(SUPPORT + "/requests/" + id + "/replies")
                    .then()
                    .body(
                            "items.find { it.orientation == 'REGULAR' }.reply.message",
                            containsString("toutes les 2 à 12 semaines"));
            qualify(id).statusCode(200);
        } finally {
            world.run(
                    "update network set cadence_min_weeks = 4, cadence_max_weeks = 8 where slug = ?",
                    "territoires-engagement");
        }
    }

    @Test
    void onlyThoseWhoAdministerSetItAndNeverUpsideDown() {
        world.person("cadenceline");
        int version = given().get(CADENCE).path("version");
        as("cadenceline", "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("minWeeks", 1, "maxWeeks", 52))
                .put(CADENCE)
                .then()
                .statusCode(403);
        set("cadenceline", version, 9, 3).statusCode(422);
        as("cadenceline", "administration")
                .body(Map.of("minWeeks", 1, "maxWeeks", 52))
                .put(CADENCE)
                .then()
                .statusCode(428);
        given().get(CADENCE).then().body("version", equalTo(version));
    }

    private static ValidatableResponse qualify(String request) {
        return as("cadenbert", "conseil")
                .header("If-Match", "\"0\"")
                .body(qualification("REGULAR", 10))
                .put(SUPPORT + "/requests/" + request + "/qualification")
                .then();
    }

    private static ValidatableResponse set(int version, int min, int max) {
        return set("cadencine", version, min, max);
    }

    private static ValidatableResponse set(String who, int version, int min, int max) {
        return as(who, "administration")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("minWeeks", min, "maxWeeks", max))
                .put(CADENCE)
                .then();
    }
}
