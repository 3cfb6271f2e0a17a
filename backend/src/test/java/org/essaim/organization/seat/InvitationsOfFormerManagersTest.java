package org.essaim.organization.seat;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an invitation is worth once whoever made it looks after the organisation no more. */
@ApiTest
class InvitationsOfFormerManagersTest {
    private static final String NETWORK = "collectivites-mayenne";
    private static final String ORGANIZATIONS = "/api/v1/networks/collectivites-mayenne/organizations/";

    @Inject
    World world;

    @Inject
    Mails mails;

    private UUID commune;
    private UUID seat;
    private String former;
    private String staying;

    @BeforeEach
    void aCommuneWithTwoManagers() {
        former = "formermanager-" + UUID.randomUUID();
        staying = "stayingmanager-" + UUID.randomUUID();
        commune = world.organization("Commune de " + former, NETWORK, null);
        seat = world.seat(commune, world.person(former), "MANAGER");
        world.seat(commune, world.person(staying), "MANAGER");
    }

    @Test
    void whoeverIsNoManagerAnyMoreDoesNotComeBackByTheirOwnInvitation() {
        var token = invite(former, "formermanager-alias");

        as(staying)
                .put(ORGANIZATIONS + commune + "/seats/" + seat + "/end")
                .then()
                .statusCode(204);

        given().header("X-Link-Token", token).get("/api/v1/invitation").then().body("state", equalTo("REVOKED"));
        accept("formermanager-alias", token).statusCode(409).body("type", equalTo("/problems/illegal-transition"));
        as(staying).get(ORGANIZATIONS + commune + "/invitations").then().body("items", hasSize(0));
    }

    @Test
    void whoLeavesAsAManagerAloneTakesNothingOfOthersAway() {
        var token = invite(staying, "formermanager-invited-by-other");

        as(former)
                .put(ORGANIZATIONS + commune + "/seats/" + seat + "/end")
                .then()
                .statusCode(204);

        accept("formermanager-invited-by-other", token).statusCode(204);
    }

    @Test
    void onceTheirSeatIsOverTheInvitationWaitsForAManagerWhoSendsItAgain() {
        var token = invite(former, "formermanager-over");
        world.run("update seat set ends_on = current_date - 1 where id = ?", seat);

        given().header("X-Link-Token", token).get("/api/v1/invitation").then().body("state", equalTo("EXPIRED"));
        accept("formermanager-over", token).statusCode(409).body("allowed", contains("PENDING", "REVOKED"));

        var id = as(staying)
                .get(ORGANIZATIONS + commune + "/invitations")
                .then()
                .body("items.state", contains("EXPIRED"))
                .extract()
                .<String>path("items[0].id");
        world.run("update invitation set sent_at = sent_at - interval '1 day' where id = ?", UUID.fromString(id));
        as(staying)
                .post(ORGANIZATIONS + commune + "/invitations/" + id + "/reminder")
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"));
        accept("formermanager-over", token("formermanager-over")).statusCode(204);
    }

    @Test
    void onceTheyAreErasedNobodyAnswersForIt() {
        var token = invite(former, "formermanager-orphan");

        world.text("select cast(erase_person(id, 'SELF') as text) from person where email = '%s@essaim.example'"
                .formatted(former));

        accept("formermanager-orphan", token).statusCode(409);
    }

    @Test
    void whatTheNetworkItselfOfferedStands() {
        as("formermanager-animator", NETWORK + ".animation")
                .body(Map.of("email", "formermanager-welcome@essaim.example", "role", "MANAGER"))
                .post(ORGANIZATIONS + commune + "/invitations")
                .then()
                .statusCode(201);

        accept("formermanager-welcome", token("formermanager-welcome")).statusCode(204);
    }

    private String invite(String inviter, String name) {
        as(inviter)
                .body(Map.of("email", name + "@essaim.example", "role", "MANAGER"))
                .post(ORGANIZATIONS + commune + "/invitations")
                .then()
                .statusCode(201);
        return token(name);
    }

    private ValidatableResponse accept(String name, String token) {
        return as(name).header("X-Link-Token", token)
                .put("/api/v1/invitation/acceptance")
                .then();
    }

    private String token(String name) {
        return mails.to(name + "@essaim.example").getLast().link().replaceFirst(".*#", "");
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups)).contentType("application/json");
    }
}
