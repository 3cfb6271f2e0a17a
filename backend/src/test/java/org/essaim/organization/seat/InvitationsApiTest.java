package org.essaim.organization.seat;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class InvitationsApiTest {
    private static final String NETWORK = "collectivites-mayenne";
    private static final String ORGANIZATIONS = "/api/v1/networks/collectivites-mayenne/organizations/";

    @Inject
    World world;

    @Inject
    Mails mails;

    private UUID commune;
    private String manager;

    @BeforeEach
    void aCommuneWithAManager() {
        manager = "inviter-" + UUID.randomUUID();
        commune = world.organization("Commune qui invite", NETWORK, null);
        world.seat(commune, world.person(manager), "MANAGER");
    }

    @Test
    void whoeverIsInvitedAcceptsByTheLinkAndBelongs() {
        invite("newcomer-seat").then().statusCode(201).body("state", equalTo("PENDING"));
        var token = token("newcomer-seat");
        given().get("/api/v1/invitations/" + token)
                .then()
                .statusCode(200)
                .body("organizationName", equalTo("Commune qui invite"))
                .body("role", equalTo("ELU"))
                .body("mine", equalTo(false));
        as("newcomer-seat").get("/api/v1/invitations/" + token).then().body("mine", equalTo(true));

        as("newcomer-seat")
                .put("/api/v1/invitations/" + token + "/acceptance")
                .then()
                .statusCode(204);

        as("newcomer-seat").get("/api/v1/me").then().body("networks.slug", hasItem(NETWORK));
        as(manager)
                .get(ORGANIZATIONS + commune + "/seats")
                .then()
                .body("items.person.givenName", hasItem("Newcomer-seat"));
        as(manager).get(ORGANIZATIONS + commune + "/invitations").then().body("items.size()", equalTo(0));
        assertThat(mails.to(manager + "@essaim.example").getLast().template()).isEqualTo("seat-begun");
        as("newcomer-seat")
                .put("/api/v1/invitations/" + token + "/acceptance")
                .then()
                .statusCode(204);
        assertThat(world.count("select count(*) from seat where organization = '%s'".formatted(commune)))
                .isEqualTo(2);
    }

    @Test
    void anotherAccountDoesNotAccept() {
        invite("invited-wanted-one").then().statusCode(201);
        var token = token("invited-wanted-one");

        as("invited-someone-else")
                .put("/api/v1/invitations/" + token + "/acceptance")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/invitation-for-another"));
        given().put("/api/v1/invitations/" + token + "/acceptance").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.sign(Tokens.person("invited-wanted-one").claim("email_verified", false)))
                .put("/api/v1/invitations/" + token + "/acceptance")
                .then()
                .statusCode(403);
    }

    @Test
    void sendingAgainVoidsTheFirstLink() {
        String id = invite("invited-reminded").path("id");
        var first = token("invited-reminded");
        as(manager)
                .post(ORGANIZATIONS + commune + "/invitations/" + id + "/reminder")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue());
        yesterday(id);

        as(manager)
                .post(ORGANIZATIONS + commune + "/invitations/" + id + "/reminder")
                .then()
                .statusCode(200);

        given().get("/api/v1/invitations/" + first).then().statusCode(404);
        given().get("/api/v1/invitations/" + token("invited-reminded")).then().body("state", equalTo("PENDING"));
    }

    @Test
    void aRevokedInvitationIsWorthNothing() {
        String id = invite("revoked-one").path("id");

        as(manager)
                .delete(ORGANIZATIONS + commune + "/invitations/" + id)
                .then()
                .statusCode(204);

        var token = token("revoked-one");
        given().get("/api/v1/invitations/" + token).then().body("state", equalTo("REVOKED"));
        as("revoked-one")
                .put("/api/v1/invitations/" + token + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
        as(manager)
                .delete(ORGANIZATIONS + commune + "/invitations/" + id)
                .then()
                .statusCode(409);
    }

    @Test
    void anExpiredInvitationIsSentAgainButNotAccepted() {
        String id = invite("invited-too-late").path("id");
        world.run("update invitation set expires_at = clock_timestamp() where id = ?", UUID.fromString(id));

        as("invited-too-late")
                .put("/api/v1/invitations/" + token("invited-too-late") + "/acceptance")
                .then()
                .statusCode(409)
                .body("allowed", contains("PENDING", "REVOKED"));
        yesterday(id);
        as(manager)
                .post(ORGANIZATIONS + commune + "/invitations/" + id + "/reminder")
                .then()
                .statusCode(200);
        as("invited-too-late")
                .put("/api/v1/invitations/" + token("invited-too-late") + "/acceptance")
                .then()
                .statusCode(204);
    }

    @Test
    void theSamePersonIsNotInvitedTwiceInTheSameRole() {
        invite("invited-once-only").then().statusCode(201);

        invite("invited-once-only").then().statusCode(409).body("type", equalTo("/problems/already-invited"));
        as(manager)
                .body("{\"email\": \"%s@essaim.example\", \"role\": \"MANAGER\"}".formatted(manager))
                .post(ORGANIZATIONS + commune + "/invitations")
                .then()
                .statusCode(409);
    }

    @Test
    void onlyThoseWhoLookAfterItInvite() {
        world.seat(commune, world.person("invited-plain-elected"), "ELU");
        var body = "{\"email\": \"x@essaim.example\", \"role\": \"ELU\"}";

        as("invited-plain-elected")
                .body(body)
                .post(ORGANIZATIONS + commune + "/invitations")
                .then()
                .statusCode(404);
        as("invited-plain-elected")
                .get(ORGANIZATIONS + commune + "/invitations")
                .then()
                .statusCode(404);
        as("inviting-animation", NETWORK + ".animation")
                .body(body)
                .post(ORGANIZATIONS + commune + "/invitations")
                .then()
                .statusCode(201);
    }

    @Test
    void aSeatThatIsOverBeforeItBeginsIsNotOffered() {
        as(manager)
                .body("""
                        {"email": "y@essaim.example", "role": "ELU", "startDate": "2099-02-01", "endDate": "2099-01-01"}""")
                .post(ORGANIZATIONS + commune + "/invitations")
                .then()
                .statusCode(422);
        as(manager)
                .body("{\"email\": \"not an address\", \"role\": \"ELU\"}")
                .post(ORGANIZATIONS + commune + "/invitations")
                .then()
                .statusCode(400);
    }

    private void yesterday(String id) {
        world.run("update invitation set sent_at = sent_at - interval '1 day' where id = ?", UUID.fromString(id));
    }

    private Response invite(String name) {
        return as(manager)
                .body("{\"email\": \"%s@essaim.example\", \"role\": \"ELU\"}".formatted(name))
                .post(ORGANIZATIONS + commune + "/invitations");
    }

    private String token(String name) {
        return mails.to(name + "@essaim.example").getLast().link().replaceFirst(".*/invitations/", "");
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups)).contentType("application/json");
    }
}
