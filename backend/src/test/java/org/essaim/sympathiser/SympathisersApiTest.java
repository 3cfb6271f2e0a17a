package org.essaim.sympathiser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class SympathisersApiTest {
    private static final String OBJECTION = "/api/v1/objection";
    private static final String PROCHES = "/api/v1/networks/territoires44/sympathisers";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    SympathiserCare care;

    @Test
    void whoeverIsRecordedTodayIsToldTodayAndObjectsInOneClick() {
        record("objects", TODAY).statusCode(201).body("state", equalTo("INFORMED"));
        var letter = mails.to("objects@commune.example").getFirst();
        assertThat(letter.text()).contains("Rencontre à Plessé").contains("article 9");
        assertThat(letter.link()).contains("/objection#");
        var secret = letter.secret();

        by(secret)
                .get(OBJECTION)
                .then()
                .statusCode(200)
                .body("done", equalTo(false))
                .body("network", equalTo("Territoires44"));
        assertThat(living("objects"))
                .as("a mail scanner that opens the link objects to nothing")
                .isEqualTo(1);

        by(secret).post(OBJECTION).then().statusCode(200).body("done", equalTo(true));
        assertThat(living("objects")).isZero();
        assertThat(mails.to("objects@commune.example"))
                .as("nor is it known that they were written to")
                .isEmpty();
        by(secret).post(OBJECTION).then().statusCode(200).body("done", equalTo(true));
    }

    @Test
    void whoeverObjectedIsNotRecordedAgain() {
        record("never", TODAY).statusCode(201);
        by(mails.to("never@commune.example").getFirst().secret())
                .post(OBJECTION)
                .then()
                .statusCode(200);

        record("Never", TODAY).statusCode(409).body("type", equalTo("/problems/objection-on-record"));
    }

    @Test
    void theNoticeMayWaitButNotTheirKnowledge() {
        var id = record("later", TODAY.plusDays(10))
                .statusCode(201)
                .body("state", equalTo("RECORDED"))
                .body("daysLeft", equalTo(30))
                .extract()
                .<String>path("id");
        assertThat(mails.to("later@commune.example")).isEmpty();

        animator()
                .header("If-Match", "\"0\"")
                .put(PROCHES + "/" + id + "/notice")
                .then()
                .statusCode(200)
                .body("state", equalTo("INFORMED"))
                .body("daysLeft", nullValue());

        assertThat(mails.to("later@commune.example")).hasSize(1);
    }

    @Test
    void theNightSendsTheNoticesThatAreDue() {
        record("due", TODAY.plusDays(1)).statusCode(201);

        care.takeCare(TODAY.plusDays(1));

        assertThat(mails.to("due@commune.example")).hasSize(1);
    }

    @Test
    void whoeverWasNotToldWithinAMonthIsForgotten() {
        record("forgotten", TODAY.plusDays(3)).statusCode(201);
        world.run("update sympathiser set recorded_on = recorded_on - 31, inform_on = recorded_on - 2"
                + " where email = 'forgotten@commune.example'");

        care.takeCare(TODAY);

        assertThat(living("forgotten")).isZero();
        assertThat(mails.to("forgotten@commune.example")).isEmpty();
    }

    @Test
    void whoeverWasNotHeardOfForTwoYearsIsForgotten() {
        record("silent", TODAY).statusCode(201);
        world.run("update sympathiser set recorded_on = recorded_on - interval '25 months',"
                + " inform_on = recorded_on - interval '25 months' where email = 'silent@commune.example'");

        care.takeCare(TODAY);

        assertThat(living("silent")).isZero();
    }

    @Test
    void aContactIsNotedOnTheVersionThatWasRead() {
        var id = record("contact", TODAY).statusCode(201).extract().<String>path("id");
        var body = Map.of("on", TODAY.toString());

        animator()
                .contentType("application/json")
                .body(body)
                .put(PROCHES + "/" + id + "/contact")
                .then()
                .statusCode(428);
        animator()
                .contentType("application/json")
                .header("If-Match", "\"99\"")
                .body(body)
                .put(PROCHES + "/" + id + "/contact")
                .then()
                .statusCode(412);
        animator()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(body)
                .put(PROCHES + "/" + id + "/contact")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
    }

    @Test
    void whoeverBecomesAMemberIsNoLongerASympathiser() {
        record("joins", TODAY).statusCode(201);
        world.run("update sympathiser set email = 'joins@essaim.example' where email = 'joins@commune.example'");
        world.member("joins", "territoires44");

        care.takeCare(TODAY);

        assertThat(world.count("select count(*) from sympathiser where email = 'joins@essaim.example'"))
                .isZero();
    }

    @Test
    void onlyThoseWhoRunTheNetworkSeeThem() {
        record("seen", TODAY).statusCode(201);

        animator()
                .get(PROCHES + "?limit=100")
                .then()
                .statusCode(200)
                .body("items.email", hasItem("seen@commune.example"));
        as("protectrice", "territoires44.dpo").get(PROCHES).then().statusCode(200);
        as("protectrice", "territoires44.dpo")
                .contentType("application/json")
                .body(someone("seen-dpo", TODAY))
                .post(PROCHES)
                .then()
                .statusCode(403);
        as("conseillere", "territoires44.conseil").get(PROCHES).then().statusCode(403);
        as("voisin", "collectivites-mayenne.animation").get(PROCHES).then().statusCode(403);
        given().get(PROCHES).then().statusCode(401);
    }

    @Test
    void theyAreInNoDirectoryAndNoPerson() {
        record("unlisted", TODAY).statusCode(201);

        animator()
                .get("/api/v1/networks/territoires44/directory?q=Unlisted")
                .then()
                .statusCode(200)
                .body("items.person.givenName", not(hasItem("Unlisted")));
        assertThat(world.count("select count(*) from person where email = 'unlisted@commune.example'"))
                .isZero();
    }

    @Test
    void onlyElectedOfficialsHaveSympathisers() {
        as("animateur", "collectivites-mayenne.animation")
                .get("/api/v1/networks/collectivites-mayenne/sympathisers")
                .then()
                .statusCode(404);
    }

    @Test
    void oneIsRecordedOnceAndRemovedAtWill() {
        var id = record("once", TODAY).statusCode(201).extract().<String>path("id");
        record("once", TODAY).statusCode(409);

        animator().delete(PROCHES + "/" + id).then().statusCode(204);
        animator().delete(PROCHES + "/" + id).then().statusCode(404);

        record("once", TODAY).statusCode(201);
    }

    @Test
    void withoutSourceBasisOrDayNobodyIsRecorded() {
        for (var missing : new String[] {"source", "legalBasis", "informOn"}) {
            var body = new HashMap<>(someone("incomplete", TODAY));
            body.remove(missing);
            animator()
                    .noFilters()
                    .contentType("application/json")
                    .body(body)
                    .post(PROCHES)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void aMadeUpLinkLeadsNowhere() {
        by("madeup").get(OBJECTION).then().statusCode(404);
        by("madeup").post(OBJECTION).then().statusCode(404);
        given().post(OBJECTION).then().statusCode(404);
    }

    private static RequestSpecification by(String secret) {
        return given().header("X-Link-Token", secret);
    }

    private ValidatableResponse record(String name, LocalDate informOn) {
        return animator()
                .contentType("application/json")
                .body(someone(name, informOn))
                .post(PROCHES)
                .then();
    }

    private static Map<String, Object> someone(String name, LocalDate informOn) {
        return Map.of(
                "givenName", Character.toUpperCase(name.charAt(0)) + name.substring(1),
                "familyName", "Exemple",
                "email", name + "@commune.example",
                "source", "Rencontre à Plessé",
                "legalBasis", "ART9_2_D",
                "informOn", informOn.toString(),
                "locale", "fr");
    }

    private long living(String name) {
        return world.count("select count(*) from sympathiser where email = '" + name + "@commune.example'");
    }

    private static RequestSpecification animator() {
        return as("animatrice-proches", "territoires44.animation");
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups));
    }
}
