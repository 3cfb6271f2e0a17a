package org.essaim.organization.seat;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What an invitation is worth once the organisation is no longer a member. */
@ApiTest
class InvitationsOfFormerMembersTest {
    private static final String NETWORK = "collectivites-mayenne";
    private static final String ORGANIZATIONS = "/api/v1/networks/collectivites-mayenne/organizations/";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void whatAnOrganisationThatLeavesHadOfferedIsRevoked() {
        var commune = inviting("formerinvite-leaver", "formerinvite-late");

        as("formerinvite-leaver")
                .body(Map.of())
                .put(ORGANIZATIONS + commune + "/resignation")
                .then()
                .statusCode(204);

        given().header("X-Link-Token", token("formerinvite-late"))
                .get("/api/v1/invitation")
                .then()
                .body("state", equalTo("REVOKED"));
        accept("formerinvite-late").statusCode(409).body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void whatIsOfferedWaitsUntilTheOrganisationIsAMemberAgain() {
        var commune = inviting("formerinvite-held", "formerinvite-patient");
        for (var state : new String[] {"SUSPENDED", "EXPIRED"}) {
            world.run("update membership set state = ? where organization = ?", state, commune);
            accept("formerinvite-patient").statusCode(409).body("type", equalTo("/problems/conflict"));
        }

        world.run("update membership set state = 'ACTIVE' where organization = ?", commune);

        accept("formerinvite-patient").statusCode(204);
    }

    private UUID inviting(String manager, String invited) {
        var commune = world.organization("Commune de " + manager, NETWORK, null);
        world.seat(commune, world.person(manager), "MANAGER");
        as(manager)
                .body(Map.of("email", invited + "@essaim.example", "role", "ELU"))
                .post(ORGANIZATIONS + commune + "/invitations")
                .then()
                .statusCode(201);
        return commune;
    }

    private ValidatableResponse accept(String name) {
        return as(name).header("X-Link-Token", token(name))
                .put("/api/v1/invitation/acceptance")
                .then();
    }

    private String token(String name) {
        return mails.to(name + "@essaim.example").getFirst().secret();
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
