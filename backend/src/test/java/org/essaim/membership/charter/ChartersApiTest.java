package org.essaim.membership.charter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** In a network of its own, since a new version concerns all who belong to it. */
@ApiTest
class ChartersApiTest {
    private static final String CHARTER = "/api/v1/networks/territoires-experimentation/charter";
    private static final String MINE = "/api/v1/me/memberships";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void aNewVersionIsToldShownAndAcceptedAgainAndRemovesNobody() {
        var person = world.member("keeper", "territoires-experimentation");
        var first = given().get(CHARTER).jsonPath();
        accept("keeper", first.getString("version"), first.getString("sha256"))
                .then()
                .statusCode(200)
                .body("items[0].charter.toAccept", equalTo(false));

        administrator()
                .body(Map.of(
                        "version", "2027-01",
                        "title", first.getString("title"),
                        "text", first.getString("text").replace("arrêter", "faire une pause ou d’arrêter"),
                        "reacceptBefore", LocalDate.now().plusMonths(1).toString()))
                .post(CHARTER + "/versions")
                .then()
                .statusCode(201);

        assertThat(mails.to("keeper@essaim.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("charter-published");
        as("keeper")
                .get(MINE)
                .then()
                .body("items[0].charter.toAccept", equalTo(true))
                .body("items[0].charter.acceptedVersion", equalTo(first.getString("version")))
                .body("items[0].charter.difference.change", hasItem("ADDED"));
        animator().get(CHARTER + "/waiting?limit=100").then().body("items.name", hasItem("Keeper Exemple"));
        accept("keeper", first.getString("version"), first.getString("sha256"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/charter-not-accepted"));
        assertThat(world.count("select count(*) from belonging where person = '" + person + "'"))
                .isEqualTo(1);

        var current = given().get(CHARTER).jsonPath();
        accept("keeper", current.getString("version"), current.getString("sha256"))
                .then()
                .statusCode(200)
                .body("items[0].charter.toAccept", equalTo(false))
                .body("items[0].charter.difference", hasSize(0));
        animator().get(CHARTER + "/waiting?limit=100").then().body("items.name", not(hasItem("Keeper Exemple")));
    }

    @Test
    void aVersionIsPublishedByTheAdministrationWithADayToCome() {
        var late = Map.of(
                "version",
                "2027-02",
                "title",
                "Charte",
                "text",
                "Autre.",
                "reacceptBefore",
                LocalDate.now().toString());

        animator().body(late).post(CHARTER + "/versions").then().statusCode(403);
        administrator()
                .body(late)
                .post(CHARTER + "/versions")
                .then()
                .statusCode(422)
                .body("errors.field", contains("reacceptBefore"));
    }

    @Test
    void aVersionIsNeverPublishedTwice() {
        var known = given().get("/api/v1/networks/territoires44/charter").jsonPath();

        given().auth()
                .oauth2(Tokens.of("t44-administrator", "territoires44.administration"))
                .contentType("application/json")
                .body(Map.of(
                        "version",
                        known.getString("version"),
                        "title",
                        "Autre titre",
                        "text",
                        "Autre texte.",
                        "reacceptBefore",
                        LocalDate.now().plusMonths(1).toString()))
                .post("/api/v1/networks/territoires44/charter/versions")
                .then()
                .statusCode(409);
    }

    @Test
    void aNetworkWithoutACharterHasNoneToShow() {
        given().get("/api/v1/networks/collectivites-mayenne/charter").then().statusCode(404);
    }

    private static Response accept(String name, String version, String sha256) {
        return as(name).body(Map.of("version", version, "sha256", sha256))
                .put("/api/v1/me/networks/territoires-experimentation/charter-acceptance");
    }

    private static RequestSpecification administrator() {
        return given().auth()
                .oauth2(Tokens.of("exp-administrator", "territoires-experimentation.administration"))
                .contentType("application/json");
    }

    private static RequestSpecification animator() {
        return given().auth()
                .oauth2(Tokens.of("exp-animator", "territoires-experimentation.animation"))
                .contentType("application/json");
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
