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

    private static final String MINE = "/api/v1/invitation";

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
        by(given(), token)
                .get(MINE)
                .then()
                .statusCode(200)
                .body("organizationName", equalTo("Commune qui invite"))
                .body("role", equalTo("ELU"))
                .body("mine", equalTo(false));
        by(as("newcomer-seat"), token).get(MINE).then().body("mine", equalTo(true));

        by(as("newcomer-seat"), token).put(MINE + "/acceptance").then().statusCode(204);

        as("newcomer-seat").get("/api/v1/me").then().body("networks.slug", hasItem(NETWORK));
        as(manager)
                .get(ORGANIZATIONS + commune + "/seats")
                .then()
                .body("items.person.givenName", hasItem("Newcomer-seat"));
        as(manager).get(ORGANIZATIONS + commune + "/invitations").then().body("items.size()", equalTo(0));
        assertThat(mails.to(manager + "@essaim.example").getLast().template()).isEqualTo("seat-begun");
        by(as("newcomer-seat"), token).put(MINE + "/acceptance").then().statusCode(204);
        assertThat(world.count("select count(*) from seat where organization = '%s'".formatted(commune)))
                .isEqualTo(2);
    }

    @Test
    void anAccountOpenedBeforeNeedsTheLinkOfTheMailboxAndThenNoKey() {
        as("seat-early").get("/api/v1/me").then().statusCode(200);
        invite("seat-early").then().statusCode(201);
        var token = token("seat-early");
        assertThat(as("seat-early").get("/api/v1/me/data").then().extract().asString())
                .doesNotContain(token)
                .doesNotContain("Commune qui invite");

        by(as("seat-early"), token).put(MINE + "/acceptance").then().statusCode(204);

        assertThat(
                        world.count(
                                "select count(*) from person where email = 'seat-early@essaim.example' and proved_at is not null"))
                .isEqualTo(1);
        assertThat(as("seat-early").get("/api/v1/me/data").then().extract().asString())
                .contains("Commune qui invite");
    }

    @Test
    void anotherAccountDoesNotAccept() {
        invite("invited-wanted-one").then().statusCode(201);
        var token = token("invited-wanted-one");

        by(as("invited-someone-else"), token)
                .put(MINE + "/acceptance")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/invitation-for-another"));
        by(given(), token).put(MINE + "/acceptance").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.sign(Tokens.person("invited-wanted-one").claim("email_verified", false)))
                .header("X-Link-Token", token)
                .put(MINE + "/acceptance")
                .then()
                .statusCode(403);
    }

    @Test
    void theSecretOfALinkIsInNoAddressAndWithoutItThereIsNoInvitation() {
        invite("invited-by-a-fragment").then().statusCode(201);

        assertThat(mails.to("invited-by-a-fragment@essaim.example").getLast().link())
                .contains("/invitation#");
        given().get(MINE).then().statusCode(404);
        as("invited-by-a-fragment").put(MINE + "/acceptance").then().statusCode(404);
        by(given(), "inconnu").get(MINE).then().statusCode(404);
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

        by(given(), first).get(MINE).then().statusCode(404);
        by(given(), token("invited-reminded")).get(MINE).then().body("state", equalTo("PENDING"));
    }

    @Test
    void aRevokedInvitationIsWorthNothing() {
        String id = invite("revoked-one").path("id");

        as(manager)
                .delete(ORGANIZATIONS + commune + "/invitations/" + id)
                .then()
                .statusCode(204);

        var token = token("revoked-one");
        by(given(), token).get(MINE).then().body("state", equalTo("REVOKED"));
        by(as("revoked-one"), token)
                .put(MINE + "/acceptance")
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

        by(as("invited-too-late"), token("invited-too-late"))
                .put(MINE + "/acceptance")
                .then()
                .statusCode(409)
                .body("allowed", contains("PENDING", "REVOKED"));
        yesterday(id);
        as(manager)
                .post(ORGANIZATIONS + commune + "/invitations/" + id + "/reminder")
                .then()
                .statusCode(200);
        by(as("invited-too-late"), token("invited-too-late"))
                .put(MINE + "/acceptance")
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
        return mails.to(name + "@essaim.example").getLast().secret();
    }

    private static RequestSpecification by(RequestSpecification whom, String token) {
        return whom.header("X-Link-Token", token);
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups)).contentType("application/json");
    }
}
