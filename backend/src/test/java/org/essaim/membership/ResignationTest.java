package org.essaim.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** A member leaves by themself, and says why or not. */
@ApiTest
class ResignationTest {
    private static final String ROLL = "/api/v1/networks/territoires44/memberships";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void whoResignsIsInNoListFromTheNextRequestOn() {
        var person = world.member("resigner", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        given().get("/api/v1/networks/territoires44/directory?q=resigner")
                .then()
                .body("items", hasSize(1));

        as("resigner")
                .body(Map.of())
                .put("/api/v1/me/networks/territoires44/resignation")
                .then()
                .statusCode(200);

        given().get("/api/v1/networks/territoires44/directory?q=resigner")
                .then()
                .body("items", hasSize(0));
        as("resigner").get("/api/v1/me").then().body("networks", equalTo(List.of()));
        animator()
                .get(ROLL + "?state=RESIGNED&q=exemple&limit=100")
                .then()
                .body("counts.find { it.state == 'RESIGNED' }.count", greaterThanOrEqualTo(1))
                .body("items.find { it.name == 'Resigner Exemple' }.reason", nullValue());
        assertThat(templates("resigner")).containsExactly("membership-resigned");
    }

    @Test
    void theReasonOfAResignationIsToldWhenItIsGiven() {
        world.member("explainer", "territoires44");

        as("explainer")
                .body(Map.of("reason", "Je déménage."))
                .put("/api/v1/me/networks/territoires44/resignation")
                .then()
                .statusCode(200);

        animator().get(ROLL + "?state=RESIGNED&q=explainer").then().body("items.reason", contains("Je déménage."));
        as("explainer")
                .body(Map.of())
                .put("/api/v1/me/networks/territoires44/resignation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void whoResignsWhileSuspendedDoesNotTakeTheReasonOfTheSuspensionAway() {
        var person = world.member("resigner-held", "territoires44");
        world.run("update membership set state = 'SUSPENDED', reason = 'Un litige.' where person = ?", person);
        as("resigner-held")
                .body(Map.of("reason", "Je pars."))
                .put("/api/v1/me/networks/territoires44/resignation")
                .then()
                .statusCode(200);

        animator()
                .get(ROLL + "?state=RESIGNED&q=resigner-held")
                .then()
                .body("items.reason", contains("Je pars."))
                .body("items.suspendedFor", contains("Un litige."));
    }

    @Test
    void nobodyResignsFromWhatTheyAreNotAMemberOf() {
        world.person("foreigner");

        as("foreigner")
                .body(Map.of())
                .put("/api/v1/me/networks/territoires44/resignation")
                .then()
                .statusCode(404);
    }

    private List<String> templates(String name) {
        return mails.to(name + "@essaim.example").stream()
                .map(Mails.Waiting::template)
                .toList();
    }

    private static RequestSpecification animator() {
        return given().auth()
                .oauth2(Tokens.of("roll-animator", "territoires44.animation"))
                .contentType("application/json");
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
