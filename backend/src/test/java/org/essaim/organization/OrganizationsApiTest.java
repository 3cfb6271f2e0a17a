package org.essaim.organization;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class OrganizationsApiTest {
    private static final String MAYENNE = "/api/v1/networks/collectivites-mayenne/organizations";

    @Inject
    World world;

    @Test
    void anyoneFindsAMemberByNameAndByPlace() {
        world.organization("Commune d’Alphaville", "collectivites-mayenne", "COM:53077");

        given().get(MAYENNE + "?q=alphaville")
                .then()
                .statusCode(200)
                .body("items.name", contains("Commune d’Alphaville"));
        given().get(MAYENNE + "?q=cosse alphaville&place=DEP:53")
                .then()
                .body("items.place.name", contains("Cossé-le-Vivien"))
                .body("items[0].since", nullValue());
        given().get(MAYENNE + "?q=alphaville&place=DEP:44").then().body("items.size()", equalTo(0));
    }

    @Test
    void membersReadSinceWhen() {
        world.organization("Commune de Betaville", "collectivites-mayenne", null);
        var seated = world.organization("Commune de Lecture", "collectivites-mayenne", null);
        world.seat(seated, world.person("orga-reader"), "ELU");

        as("orga-reader").get(MAYENNE + "?q=betaville").then().body("items.since", contains("2026-01-01"));
    }

    @Test
    void pagesFollowEachOtherByName() {
        world.organization("Paginée A", "collectivites-mayenne", null);
        world.organization("Paginée B", "collectivites-mayenne", null);

        var first = given().get(MAYENNE + "?q=paginee&limit=1");
        first.then().body("items.name", contains("Paginée A"));
        given().get(MAYENNE + "?q=paginee&limit=1&after=" + first.path("next"))
                .then()
                .body("items.name", contains("Paginée B"))
                .body("next", nullValue());
        given().get(MAYENNE + "?q=other&after=" + first.path("next")).then().statusCode(400);
    }

    @Test
    void whoIsNoMemberAnyMoreIsKnownToItsManagersAndThoseWhoRunTheNetwork() {
        var lapsed = world.organization("Commune échue", "collectivites-mayenne", null);
        world.seat(lapsed, world.person("lapsed-manager"), "MANAGER");
        world.run("update membership set state = 'EXPIRED' where organization = ?", lapsed);

        given().get(MAYENNE + "/" + lapsed).then().statusCode(404);
        as("lapsed-manager").get(MAYENNE + "/" + lapsed).then().statusCode(200).body("living", equalTo(false));
        as("animator", "collectivites-mayenne.animation")
                .get(MAYENNE + "/" + lapsed)
                .then()
                .statusCode(200);
        given().get(MAYENNE + "?q=echue").then().body("items.id", not(hasItem(lapsed.toString())));
    }

    @Test
    void thoseWhoLookAfterItReadWhenItsMembershipEnds() {
        var ending = world.organization("Commune à renouveler", "collectivites-mayenne", null);
        world.seat(ending, world.person("renewing-manager"), "MANAGER");
        world.seat(ending, world.person("renewing-elected"), "ELU");
        world.run(
                "update membership set state = 'RENEWAL_DUE', until = current_date + 30 where organization = ?",
                ending);

        as("renewing-manager")
                .get(MAYENNE + "/" + ending)
                .then()
                .body(
                        "until",
                        equalTo(LocalDate.now(ZoneId.of("Europe/Paris"))
                                .plusDays(30)
                                .toString()))
                .body("renewalDue", equalTo(true));
        as("renewing-elected")
                .get(MAYENNE + "/" + ending)
                .then()
                .statusCode(200)
                .body("until", nullValue())
                .body("renewalDue", equalTo(false));
    }

    @Test
    void aNetworkOfPersonsHasNoOrganisations() {
        given().get("/api/v1/networks/territoires44/organizations")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/module-disabled"));
    }

    @Test
    void aManagerChangesTheFacts() {
        var commune = world.organization("Commune des Faits", "collectivites-mayenne", null);
        world.seat(commune, world.person("fact-manager"), "MANAGER");
        var read = as("fact-manager").get(MAYENNE + "/" + commune);
        read.then().body("manageable", equalTo(true));

        change("fact-manager", commune, read.header("ETag"), """
                {"siret": "73282932000074", "website": "https://faits.example/"}""")
                .then()
                .statusCode(200)
                .body("siren", equalTo("732829320"));
        change("fact-manager", commune, read.header("ETag"), "{\"acronym\": \"CF\"}")
                .then()
                .statusCode(412);
    }

    @Test
    void aNumberWithoutItsCheckDigitIsRefused() {
        var commune = world.organization("Commune mal numérotée", "collectivites-mayenne", null);
        world.seat(commune, world.person("number-manager"), "MANAGER");
        var tag = as("number-manager").get(MAYENNE + "/" + commune).header("ETag");

        change("number-manager", commune, tag, "{\"siren\": \"732829321\"}")
                .then()
                .statusCode(422)
                .body("errors.field", contains("siren"));
        change("number-manager", commune, tag, "{\"website\": \"javascript:alert(1)\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void nobodyElseChangesThem() {
        var commune = world.organization("Commune fermée", "collectivites-mayenne", null);
        world.seat(commune, world.person("mere-elected"), "ELU");

        change("mere-elected", commune, "\"0\"", "{\"name\": \"À moi\"}").then().statusCode(404);
        given().contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"À moi\"}")
                .patch(MAYENNE + "/" + commune)
                .then()
                .statusCode(401);
    }

    @Test
    void itsManagersDoNotSayWhichPlaceItGoverns() {
        var friends = world.organization("Les Amis du bourg", "collectivites-mayenne", null);
        world.run("update organization set kind = 'ASSOCIATION' where id = ?", friends);
        world.seat(friends, world.person("friends-manager"), "MANAGER");
        var town = "{\"kind\": \"COMMUNE\", \"place\": \"COM:53003\"}";

        change("friends-manager", friends, "\"0\"", town).then().statusCode(403);
        as("friends-animator", "collectivites-mayenne.animation")
                .header("If-Match", "\"0\"")
                .body(town)
                .patch(MAYENNE + "/" + friends)
                .then()
                .statusCode(200)
                .body("place.key", equalTo("COM:53003"));
    }

    @Test
    void aPlaceIsGovernedByOneOnly() {
        world.organization("Commune de la Place", "collectivites-mayenne", "COM:53249");
        var other = world.organization("Commune qui se trompe", "collectivites-mayenne", null);
        world.seat(other, world.person("place-manager"), "MANAGER");

        as("place-animator", "collectivites-mayenne.animation")
                .header("If-Match", "\"0\"")
                .body("{\"place\": \"COM:53249\"}")
                .patch(MAYENNE + "/" + other)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Another organisation governs this place."));
        change("place-manager", other, "\"0\"", "{\"kind\": \"ASSOCIATION\", \"place\": \"COM:53249\"}")
                .then()
                .statusCode(200);
        assertThatThrownBy(() -> world.organization("Mairie de la Place", "collectivites-mayenne", "COM:53249"))
                .hasMessageContaining("organization_governs_alone");
    }

    private static Response change(String name, UUID organization, String tag, String patch) {
        return as(name).header("If-Match", tag).body(patch).patch(MAYENNE + "/" + organization);
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups)).contentType("application/json");
    }
}
