package org.essaim.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.programme.ProgrammeWorld.NETWORK;
import static org.essaim.programme.ProgrammeWorld.action;
import static org.essaim.programme.ProgrammeWorld.evaluate;
import static org.essaim.programme.ProgrammeWorld.plan;
import static org.essaim.programme.ProgrammeWorld.publish;
import static org.essaim.programme.ProgrammeWorld.settle;
import static org.essaim.programme.ProgrammeWorld.trackOf;
import static org.essaim.support.SupportDesk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** What is told of programmes: to everyone what a territory agreed to, to those who run the network what all say. */
@ApiTest
class ProgrammesToldApiTest {
    @Inject
    ProgrammeWorld programmes;

    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Test
    void aTerritoryIsToldToEveryoneOnlyOnceItAgreedAndNoLongerOnceItIsTakenBack() {
        String programme = programmes.programme("berengere", "berengere-contact@epci.example", "2026-01-01");
        world.run("update support_track set place = 'COM:44128' where id = '" + trackOf(programme) + "'");
        var list = NETWORK + "/programmes?department=DEP:44&theme=concertation";

        given().get(list).then().statusCode(200).body("items", empty());
        publish("berengere", programme, 0, List.of("jamais-vu")).statusCode(422);
        publish("berengere", programme, 0, List.of("concertation")).statusCode(200);
        given().get(list)
                .then()
                .statusCode(200)
                .body("items.name", contains("Plessé"))
                .body("items[0].departments.name", contains("Loire-Atlantique"))
                .body("items[0].themes", contains("concertation"))
                .body("items[0].endsOn", equalTo("2028-12-31"))
                .body("items[0].size()", equalTo(6));
        given().get(NETWORK + "/programmes?department=DEP:53").then().body("items", empty());
        given().get("/api/v1/networks/collectivites-mayenne/programmes").then().body("items", empty());
        as("berengere", "conseil")
                .header("If-Match", "\"1\"")
                .delete(programme + "/publication")
                .then()
                .statusCode(200)
                .body("programme.publication", nullValue());
        given().get(list).then().body("items", empty());
    }

    @Test
    void theSynthesisIsReckonedOverAllTerritories() {
        String first = programmes.programme("petronille", "petronille-contact@epci.example", "2018-01-01");
        String second = programmes.programme("zenobie", "zenobie-contact@epci.example", "2018-01-01");
        desk.join("leocadie", "petronille-contact@epci.example");
        desk.join("melchior", "zenobie-contact@epci.example");
        held("petronille", "leocadie", first, 3, 5, 2, 10);
        held("petronille", "leocadie", first, 4, 4, 4, 8);
        held("zenobie", "melchior", second, 1, 3, 5, 20);
        String unsaid = plan("zenobie", second, action(1, 2)).extract().path("id");
        settle("zenobie", second, unsaid, 0, Map.of("state", "DONE", "on", "2019-06-01"));

        // 3 + 4 + 1 + 2 half days; (5 + 4 + 3) / 3 = 4 and sqrt(2 / 3) = 0.82; (2 + 4 + 5) / 3 = 3.67 and sqrt(14 / 9)
        // = 1.25
        var line = "items.find { it.year == 2019 }.";
        as("zenobie", "conseil")
                .get(NETWORK + "/programmes/synthesis")
                .then()
                .statusCode(200)
                .body(line + "kind", equalTo("TRAINING"))
                .body(line + "territories", equalTo(2))
                .body(line + "actions", equalTo(4))
                .body(line + "halfDays", equalTo(10))
                .body(line + "sheets", equalTo(3))
                .body(line + "participants", equalTo(38))
                .body(line + "spentCents", equalTo(240_000))
                .body(line + "relevance.average", equalTo(4.0f))
                .body(line + "relevance.deviation", equalTo(0.82f))
                .body(line + "relevance.lowest", equalTo(3))
                .body(line + "transfer.average", equalTo(3.67f))
                .body(line + "transfer.deviation", equalTo(1.25f))
                .body(line + "transfer.highest", equalTo(5));
        var csv = as("zenobie", "conseil")
                .header("Accept-Language", "fr")
                .get(NETWORK + "/programmes/synthesis/csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("2019;Formation;2;4;5;3;38;2400;4;0,82;3;5;3,67;1,25;2;5");
        as("leocadie").get(NETWORK + "/programmes/synthesis").then().statusCode(403);
    }

    private void held(
            String adviser, String member, String programme, int halfDays, int relevance, int transfer, int people) {
        String id = plan(adviser, programme, action(1, halfDays)).extract().path("id");
        settle(adviser, programme, id, 0, Map.of("state", "DONE", "on", "2019-05-01"))
                .statusCode(200);
        evaluate(member, programme, id, 1, relevance, transfer, people).statusCode(200);
    }
}
