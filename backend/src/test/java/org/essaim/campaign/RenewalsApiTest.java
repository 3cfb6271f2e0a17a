package org.essaim.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
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

/** Each test uses a kind of mandate of its own, which nobody else in the network holds. */
@ApiTest
class RenewalsApiTest {
    private static final String RENEWALS = "/api/v1/networks/territoires44/renewals";
    private static final String DAY = "2026-04-30";

    @Inject
    World world;

    @Inject
    Mails mails;

    @BeforeEach
    void nobodyHoldsParliamentaryMandates() {
        world.run("delete from mandate where kind in ('SENATEUR', 'DEPUTE', 'EUROPEEN', 'REGIONAL')");
    }

    @Test
    void theMandatesOfAKindEndAndTheirHoldersAreAskedForTheNewOne() {
        elected("senatrix", "SENATEUR", "DEP:44");
        elected("senatrice", "SENATEUR", "DEP:44");
        elected("mayorine", "MUNICIPAL", "COM:44128");

        as("renewer")
                .get(RENEWALS + "/plan?kind=SENATEUR&endDate=" + DAY)
                .then()
                .statusCode(200)
                .body("mandates", equalTo(2))
                .body("people", equalTo(2));
        start("SENATEUR", 3).then().statusCode(409);
        var renewal = start("SENATEUR", 2)
                .then()
                .statusCode(201)
                .body("asked", equalTo(2))
                .extract()
                .<String>path("id");

        as("senatrix", "").get("/api/v1/me/mandates").then().body("items[0].endDate", equalTo(DAY));
        as("mayorine", "").get("/api/v1/me/mandates").then().body("items[0].endDate", nullValue());
        assertThat(mails.to("senatrix@essaim.example").getFirst().template()).isEqualTo("renewal");
        assertThat(mails.to("mayorine@essaim.example")).isEmpty();
        as("senatrix", "").get("/api/v1/me/renewals").then().body("items.kind", contains("SENATEUR"));
        unanswered(renewal).body("items.name", contains("Senatrice Exemple", "Senatrix Exemple"));
    }

    @Test
    void aNewMandateIsAnAnswerAndSoIsToHaveNoneAnyMore() {
        elected("reelected", "DEPUTE", "DEP:44");
        elected("retired", "DEPUTE", "DEP:44");
        elected("silent", "DEPUTE", "DEP:44");
        var renewal = start("DEPUTE", 3).then().statusCode(201).extract().<String>path("id");

        as("reelected", "")
                .body("{\"kind\":\"DEPUTE\",\"place\":\"DEP:44\",\"startDate\":\"2026-05-02\"}")
                .post("/api/v1/me/mandates")
                .then()
                .statusCode(201);
        as("retired", "")
                .put("/api/v1/me/renewals/" + renewal + "/no-more")
                .then()
                .statusCode(204);
        as("stranger", "")
                .put("/api/v1/me/renewals/" + renewal + "/no-more")
                .then()
                .statusCode(404);

        as("reelected", "").get("/api/v1/me/renewals").then().body("items", empty());
        as("retired", "").get("/api/v1/me/renewals").then().body("items", empty());
        unanswered(renewal).body("items.name", contains("Silent Exemple"));
        as("renewer").get(RENEWALS).then().body("items.find { it.id == '%s' }.answered".formatted(renewal), equalTo(2));
        as("renewer")
                .post(RENEWALS + "/" + renewal + "/reminders")
                .then()
                .statusCode(200)
                .body("people", equalTo(1));
        as("renewer").post(RENEWALS + "/" + renewal + "/reminders").then().body("people", equalTo(0));
        assertThat(mails.to("silent@essaim.example").getLast().template()).isEqualTo("renewal-reminder");
        as("renewer")
                .header("If-Match", "\"0\"")
                .delete(RENEWALS + "/" + renewal)
                .then()
                .statusCode(409);
    }

    @Test
    void aRenewalIsUndoneAsLongAsNobodyHasAnswered() {
        var person = elected("mistaken", "EUROPEEN", "REG:52");
        world.run("update mandate set ends_on = date '2029-06-30' where person = ?", person);
        var renewal = start("EUROPEEN", 1).then().statusCode(201).extract().<String>path("id");
        as("mistaken", "").get("/api/v1/me/mandates").then().body("items[0].current", equalTo(false));

        as("renewer").delete(RENEWALS + "/" + renewal).then().statusCode(428);
        as("renewer")
                .header("If-Match", "\"0\"")
                .delete(RENEWALS + "/" + renewal)
                .then()
                .statusCode(204);

        as("mistaken", "")
                .get("/api/v1/me/mandates")
                .then()
                .body("items[0].endDate", equalTo("2029-06-30"))
                .body("items[0].current", equalTo(true));
        as("mistaken", "").get("/api/v1/me/renewals").then().body("items", empty());
        as("renewer")
                .header("If-Match", "\"1\"")
                .delete(RENEWALS + "/" + renewal)
                .then()
                .statusCode(409);
        as("renewer").post(RENEWALS + "/" + renewal + "/reminders").then().statusCode(409);
    }

    @Test
    void onlyWhoRunsTheNetworkRenewsAndOnlyItsMembers() {
        var person = world.member("regionalist", "collectivites-mayenne");
        world.holds(person, "REGIONAL", "CONSEILLER", "REG:52");

        as("renewer")
                .get(RENEWALS + "/plan?kind=REGIONAL&endDate=" + DAY)
                .then()
                .body("mandates", equalTo(0));
        as("regionalist", "").get(RENEWALS).then().statusCode(403);
        as("renewer")
                .body(Map.of("kind", "REGIONAL", "endDate", "2999-01-01", "mandates", 1))
                .post(RENEWALS)
                .then()
                .statusCode(422);
        as("renewer").get(RENEWALS).then().body("items.kind", not(hasItem("REGIONAL")));
    }

    private UUID elected(String name, String kind, String place) {
        var person = world.member(name, "territoires44");
        if (kind.equals("MUNICIPAL")) {
            world.holds(person, kind, "MAIRE", place);
        } else {
            world.run(
                    "insert into mandate (person, kind, place, starts_on) values (?, ?, ?, date '2020-10-01')",
                    person,
                    kind,
                    place);
        }
        return person;
    }

    private static Response start(String kind, int mandates) {
        return as("renewer")
                .body(Map.of("kind", kind, "endDate", DAY, "mandates", mandates))
                .post(RENEWALS);
    }

    private static ValidatableResponse unanswered(String renewal) {
        return as("renewer")
                .get(RENEWALS + "/" + renewal + "/unanswered")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String name) {
        return as(name, "territoires44.animation");
    }

    private static RequestSpecification as(String name, String group) {
        return given().auth().oauth2(Tokens.of(name, group)).contentType("application/json");
    }
}
