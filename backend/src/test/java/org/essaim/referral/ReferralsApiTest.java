package org.essaim.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.expert.ExpertWorld.card;
import static org.essaim.support.SupportDesk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.expert.ExpertWorld;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ReferralsApiTest {
    private static final String NETWORK = "territoires-engagement";

    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    ReferralReminders reminders;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String adviser = "conseillere-orientation-" + mark;
    private final String mayor = "maire-orientation-" + mark;
    private final String address = "mairie-" + mark + "@commune.example";
    private String referrals;

    @BeforeEach
    void someTrack() {
        var track = desk.track(adviser, address);
        referrals = "/api/v1/networks/territoires-engagement/tracks/" + track + "/referrals";
    }

    @Test
    void thoseOfTheCollectiviteAreToldAnswerAndSayWhatTheMissionWasWorth() {
        desk.join(mayor, address);
        var expert = trusted("Atelier des assemblées");
        String id = refer(expert, proposed(expert)).statusCode(201).extract().path("id");

        assertThat(mails.to(address))
                .anySatisfy(mail -> assertThat(mail.template()).isEqualTo("referral-proposed"));
        move(mayor, id, 0, "ACCEPTED").statusCode(200).body("next", contains("CONTACTED", "NO_FOLLOW_UP"));
        move(mayor, id, 1, "CONTACTED").statusCode(200).body("canEvaluate", equalTo(false));
        move(mayor, id, 2, "MISSION").statusCode(200).body("canEvaluate", equalTo(true));
        evaluate(mayor, id).statusCode(200).body("evaluated", equalTo(true)).body("canEvaluate", equalTo(false));
        evaluate(mayor, id).statusCode(409);

        as(adviser, "conseil")
                .get("/api/v1/networks/territoires-engagement/experts/" + expert + "/evaluations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].collectivity", equalTo("Tarn-Agout"))
                .body("items[0].relevance", equalTo(5));
        evaluateAs(as(adviser, "conseil"), id).statusCode(403);
    }

    @Test
    void anExpertIsChosenAmongThoseProposedAndOnceAtATime() {
        var expert = trusted("Coopérative des places");
        var proposal = proposed(expert);
        var other = trusted("Studio jamais proposé");

        refer(other, proposal).statusCode(422).body("type", equalTo("/problems/unprocessable"));
        refer(expert, "019f0000-0000-7000-8000-000000000000").statusCode(422);
        refer(expert, proposal).statusCode(201);
        refer(expert, proposal).statusCode(409);
    }

    @Test
    void aStepThatCannotBeTakenSaysWhichOnesCan() {
        String id = partner().extract().path("id");

        move(adviser, id, 0, "MISSION")
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", contains("ACCEPTED", "DECLINED"));
        move(adviser, id, 0, "DECLINED").statusCode(200).body("next", hasSize(0));
        move(adviser, id, 0, "ACCEPTED").statusCode(412);
    }

    @Test
    void nobodyElseReadsOrWritesThem() {
        String id = partner().extract().path("id");
        world.person("conseillere-autre-orientation");
        world.person("maire-ailleurs-orientation");

        as("conseillere-autre-orientation", "conseil").get(referrals).then().statusCode(404);
        as("maire-ailleurs-orientation").get(referrals).then().statusCode(404);
        move("maire-ailleurs-orientation", id, 0, "ACCEPTED").statusCode(404);
        given().get(referrals).then().statusCode(401);
        as(adviser, "conseil")
                .get(referrals.replace("territoires-engagement", "territoires-participatifs"))
                .then()
                .statusCode(404);
        desk.join("maire-lecteur-orientation", address);
        as("maire-lecteur-orientation")
                .body(Map.of("target", "PARTNER", "name", "Le CAUE", "reason", "Utile"))
                .post(referrals)
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNotWholeIsRefusedAndNothingIsWritten() {
        post(Map.of("target", "PARTNER", "reason", "Utile")).statusCode(422);
        post(Map.of("target", "PARTNER", "name", "Le CAUE")).statusCode(400);
        post(Map.of("target", "RESOURCE", "name", "Guide", "reason", "Utile", "url", "javascript:alert(1)"))
                .statusCode(400);
        post(Map.of("target", "EXPERT", "reason", "Utile")).statusCode(422);

        as(adviser, "conseil").get(referrals).then().body("items", hasSize(0));
    }

    @Test
    void whatRestsForThreeWeeksIsRemindedOnceOnBothSides() {
        desk.join("maire-patiente-orientation", address);
        partner();
        var then = LocalDate.now().plusDays(22);

        reminders.remind(LocalDate.now().plusDays(20));
        assertThat(told()).isZero();
        reminders.remind(then);
        reminders.remind(then);

        assertThat(told()).isEqualTo(1);
    }

    @Test
    void anExpertWhoLeftForGoodLeavesTheReferralWithoutAName() {
        var expert = trusted("Cabinet qui s’en va");
        refer(expert, proposed(expert)).statusCode(201).body("name", equalTo("Cabinet qui s’en va"));

        world.run("delete from expert where id = '" + expert + "'");

        as(adviser, "conseil")
                .get(referrals)
                .then()
                .statusCode(200)
                .body("items[0].name", nullValue())
                .body("items[0].reason", notNullValue());
    }

    private long told() {
        return mails.to(address).stream()
                .filter(mail -> mail.template().equals("referral-unanswered"))
                .count();
    }

    private ValidatableResponse partner() {
        return post(Map.of("target", "PARTNER", "name", "Le CAUE de l’Ariège", "reason", "Ils connaissent le sujet"))
                .statusCode(201);
    }

    private ValidatableResponse post(Map<String, Object> said) {
        return as(adviser, "conseil").body(said).post(referrals).then();
    }

    private ValidatableResponse refer(String expert, String proposal) {
        var said = new HashMap<String, Object>();
        said.put("target", "EXPERT");
        said.put("expert", expert);
        said.put("proposal", proposal);
        said.put("reason", "Leur méthode convient");
        return post(said);
    }

    private ValidatableResponse move(String who, String id, int version, String state) {
        var caller = who.equals(adviser) ? as(who, "conseil") : as(who);
        return caller.header("If-Match", "\"" + version + "\"")
                .body(Map.of("state", state))
                .put(referrals + "/" + id + "/state")
                .then();
    }

    private ValidatableResponse evaluate(String who, String id) {
        return evaluateAs(as(who), id);
    }

    private ValidatableResponse evaluateAs(RequestSpecification caller, String id) {
        return caller.body(Map.of("relevance", 5, "skillTransfer", 4, "budget", 3, "comment", "Très à l’écoute"))
                .put(referrals + "/" + id + "/evaluation")
                .then();
    }

    private String trusted(String name) {
        return ExpertWorld.trusted(
                NETWORK, adviser, "verificatrice-orientation", card(name, Map.of("perimeter", List.of("COM:09225"))));
    }

    /** A proposal for Pamiers, where these experts are the nearest. */
    private String proposed(String expert) {
        return as(adviser, "conseil")
                .body(Map.of("skills", List.of("concertation"), "place", "COM:09225", "most", 6))
                .post("/api/v1/networks/" + NETWORK + "/expert-proposals")
                .then()
                .statusCode(201)
                .body("items.expert", hasItem(expert))
                .extract()
                .path("id");
    }
}
