package org.essaim.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class MyDataTest {
    private static final String MANDATES = "/api/v1/me/mandates";

    @Inject
    World world;

    @Test
    void theFirstSignInCreatesThePerson() {
        as("newcomer")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("person.givenName", equalTo("Newcomer"))
                .body("networks", equalTo(List.of()))
                .body("platformAdmin", equalTo(false));
    }

    @Test
    void theFirstSignInLinksThePersonWhoseKeyItBrings() {
        var known = world.person("expected");
        world.expects(known, "of the expected");

        as("expected")
                .header("X-Account-Key", "of the expected")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("person.id", equalTo(known.toString()));
    }

    @Test
    void anAddressThatIsNotVerifiedLinksNobody() {
        var known = world.person("expected-unproved");
        world.expects(known, "of the unproved");
        var token = Tokens.sign(Tokens.person("expected-unproved").claim("email_verified", false));

        given().auth()
                .oauth2(token)
                .header("X-Account-Key", "of the unproved")
                .get("/api/v1/me")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/email-not-verified"));
        assertThat(world.count("select count(*) from person where id = '" + known + "' and subject is null"))
                .isEqualTo(1);
    }

    @Test
    void aMemberWhoNeverSignedInReadsTheDirectoryAsAMemberAtOnce() {
        var known = world.member("firsttimer", "territoires44");
        world.expects(known, "of the firsttimer");
        world.agrees(world.member("findable", "territoires44"), "territoires44", "NETWORK");

        as("firsttimer")
                .header("X-Account-Key", "of the firsttimer")
                .get("/api/v1/networks/territoires44/directory?q=findable")
                .then()
                .body("items.givenName", contains("Findable"));
    }

    @Test
    void anAccountNeverTakesOverTheAddressOfAnother() {
        world.person("owner");

        given().auth()
                .oauth2(Tokens.sign(Tokens.person("thief").claim("email", "owner@essaim.example")))
                .get("/api/v1/me")
                .then()
                .statusCode(409);
    }

    @Test
    void networksComeWithFunctionsAndRights() {
        world.member("animatrice", "collectivites-mayenne");

        given().auth()
                .oauth2(Tokens.of("animatrice", "territoires44.animation", "territoires44.territoire.redon"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("networks.slug", contains("territoires44", "collectivites-mayenne"))
                .body("networks[0].functions", contains("animation"))
                .body("networks[0].can", hasItems("DIRECTORY_READ_ALL"))
                .body("networks[0].can", not(hasItem("AUDIT_READ")))
                .body("networks[0].membership", nullValue())
                .body("networks[1].membership.since", equalTo("2026-01-10"));
    }

    @Test
    void aMandateIsDeclaredChangedAndRemoved() {
        var created = as("elected")
                .body(
                        "{\"kind\":\"MUNICIPAL\",\"function\":\"ADJOINT\",\"rank\":2,\"place\":\"COM:44181\",\"startDate\":\"2026-03-22\"}")
                .post(MANDATES)
                .then()
                .statusCode(201)
                .body("place.key", equalTo("COM:44087"))
                .body("current", equalTo(true))
                .extract();
        var mandate = created.header("Location").replaceFirst("^https?://[^/]+", "");

        var changed = as("elected")
                .header("If-Match", created.header("ETag"))
                .body("{\"endDate\":\"2026-06-30\",\"rank\":null}")
                .patch(mandate)
                .then()
                .statusCode(200)
                .body("endDate", equalTo("2026-06-30"))
                .body("rank", nullValue())
                .body("current", equalTo(false))
                .extract();
        as("elected")
                .header("If-Match", created.header("ETag"))
                .delete(mandate)
                .then()
                .statusCode(412);
        as("elected")
                .header("If-Match", changed.header("ETag"))
                .delete(mandate)
                .then()
                .statusCode(204);
        as("elected").get(MANDATES).then().body("items", equalTo(List.of()));
    }

    @Test
    void theSameMandateIsNotHeldTwiceAtOnce() {
        var declared =
                "{\"kind\":\"MUNICIPAL\",\"function\":\"MAIRE\",\"place\":\"COM:44128\",\"startDate\":\"2026-03-22\"}";

        as("cumulard").body(declared).post(MANDATES).then().statusCode(201);
        as("cumulard")
                .body(declared)
                .post(MANDATES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/overlapping-mandate"));
    }

    @Test
    void theMandateOfAnotherIsUnknown() {
        var location = as("holder")
                .body(
                        "{\"kind\":\"MUNICIPAL\",\"function\":\"MAIRE\",\"place\":\"COM:44128\",\"startDate\":\"2026-03-22\"}")
                .post(MANDATES)
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");

        as("intruder").get(location).then().statusCode(404);
        as("intruder").header("If-Match", "\"0\"").delete(location).then().statusCode(404);
    }

    @Test
    void aPositionIsDeclaredAndChanged() {
        var created = as("agent")
                .body(
                        "{\"title\":\"Chargée de mission\",\"kind\":\"TECHNICIEN\",\"organization\":\"Redon Agglomération\",\"place\":\"EPCI:243500741\"}")
                .post("/api/v1/me/positions")
                .then()
                .statusCode(201)
                .body("place.name", equalTo("CA Redon Agglomération"))
                .extract();

        as("agent")
                .header("If-Match", created.header("ETag"))
                .body("{\"title\":\"Directrice\"}")
                .patch(created.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body("title", equalTo("Directrice"))
                .body("organization", equalTo("Redon Agglomération"));
    }

    @Test
    void aSeatInAMemberOrganisationGivesTheNetworkUntilItEnds() {
        var person = world.person("seated");
        world.run(
                "insert into organization (id, kind, name) values ('00000000-0000-7000-8000-000000000001', 'COMMUNE', 'Commune de test')");
        world.run(
                "insert into membership (network, organization, state, since) values ('collectivites-mayenne', '00000000-0000-7000-8000-000000000001', 'ACTIVE', date '2026-01-01')");
        world.run(
                "insert into seat (organization, network, person, role, starts_on) values ('00000000-0000-7000-8000-000000000001', 'collectivites-mayenne', ?, 'MANAGER', date '2026-01-01')",
                person);
        as("seated").get("/api/v1/me").then().body("networks[0].membership.through", equalTo("Commune de test"));

        world.run("update seat set ends_on = current_date - 1 where person = ?", person);

        as("seated").get("/api/v1/me").then().body("networks", equalTo(List.of()));
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
