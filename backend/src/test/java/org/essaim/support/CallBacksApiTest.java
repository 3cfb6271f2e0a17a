package org.essaim.support;

import static io.restassured.RestAssured.given;
import static org.essaim.support.SupportDesk.SUPPORT;
import static org.essaim.support.SupportDesk.as;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.essaim.duty.DutyDesk;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Whoever finds no free slot asks to be called back, as long as there is none. */
@ApiTest
class CallBacksApiTest {
    private static final int LATER = 3650;

    @Inject
    DutyDesk duty;

    @Inject
    World world;

    @Test
    void whileASlotIsFreeOneBooksIt() {
        duty.heldBy("rappelin");

        given().get(SUPPORT + "/call-backs").then().statusCode(200).body("offered", equalTo(false));
        ask("+33 1 99 00 12 01").statusCode(409).body("type", equalTo("/problems/slots-are-free"));
    }

    @Test
    void whenNoneIsFreeTheTeamReadsWhomToCallAndWhen() {
        world.person("rappeline");
        withoutSlots(() -> {
            given().get(SUPPORT + "/call-backs").then().body("offered", equalTo(true));
            ask("+33 1 99 00 12 02").statusCode(204);

            as("rappeline", "conseil")
                    .get(SUPPORT + "/requests/waiting")
                    .then()
                    .statusCode(200)
                    .rootPath("items.find { it.phone == '+33 1 99 00 12 02' }")
                    .body("channel", equalTo("CALL_BACK"))
                    .body("state", equalTo("NEW"))
                    .body("wanted", equalTo("Plutôt le matin"));
        });
    }

    @Test
    void oneTelephoneWaitsForTwoCallsAtMost() {
        withoutSlots(() -> {
            world.run("delete from support_request where channel = 'CALL_BACK'");
            ask("+33 1 99 00 12 03").statusCode(204);
            ask("+33 1 99 00 12 03").statusCode(204);
            ask("+33 1 99 00 12 03").statusCode(429);
        });
    }

    private void withoutSlots(Runnable told) {
        world.run("update duty_schedule set starts_on = starts_on + " + LATER);
        try {
            told.run();
        } finally {
            world.run("update duty_schedule set starts_on = starts_on - " + LATER);
        }
    }

    private static ValidatableResponse ask(String phone) {
        return given().contentType("application/json")
                .body(Map.of(
                        "collectivity", "Pamiers (Ariège)",
                        "contactName", "Camille Exemple",
                        "phone", phone,
                        "subject", "Un budget participatif",
                        "wanted", "Plutôt le matin"))
                .post(SUPPORT + "/call-backs")
                .then();
    }
}
