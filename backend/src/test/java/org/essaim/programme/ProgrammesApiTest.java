package org.essaim.programme;

import static io.restassured.RestAssured.given;
import static org.essaim.programme.ProgrammeWorld.action;
import static org.essaim.programme.ProgrammeWorld.convention;
import static org.essaim.programme.ProgrammeWorld.evaluate;
import static org.essaim.programme.ProgrammeWorld.frame;
import static org.essaim.programme.ProgrammeWorld.path;
import static org.essaim.programme.ProgrammeWorld.plan;
import static org.essaim.programme.ProgrammeWorld.settle;
import static org.essaim.programme.ProgrammeWorld.sheet;
import static org.essaim.programme.ProgrammeWorld.start;
import static org.essaim.programme.ProgrammeWorld.trackOf;
import static org.essaim.support.SupportDesk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** Programmes of tracks: who writes them, and within which bounds. */
@ApiTest
class ProgrammesApiTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    ProgrammeWorld programmes;

    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Test
    void aTrackBecomesAProgrammeInPlaceAndItsRequestIsNoLongerQualifiedOtherwise() {
        String programme = programmes.programme("theodora", "theodora-contact@epci.example", "2026-01-01");

        as("theodora", "conseil")
                .get(programme)
                .then()
                .statusCode(200)
                .body("mode", equalTo("PROGRAMME"))
                .body("cadenceWeeks", equalTo(6))
                .body("programme.convention.endsOn", equalTo("2028-12-31"))
                .body("programme.years.from", contains("2026-01-01", "2027-01-01", "2028-01-01"))
                .body("programme.budget.granted", equalTo(20));
        start("theodora", programme, "2026-01-01").statusCode(409);
        String request = as("theodora", "conseil")
                .get("/api/v1/tracks/" + trackOf(programme))
                .path("request");
        as("theodora", "conseil")
                .header("If-Match", "\"2\"")
                .body(SupportDesk.qualification("REGULAR", 6))
                .put(SupportDesk.SUPPORT + "/requests/" + request + "/qualification")
                .then()
                .statusCode(409);
    }

    @Test
    void aConventionIsForOneYearToFiveWithHalfDaysForEach() {
        String programme = path(desk.track("ghislaine", "ghislaine-contact@epci.example"));

        for (var end : List.of("2026-12-30", "2031-01-01")) {
            as("ghislaine", "conseil")
                    .body(Map.of("convention", convention("2026-01-01", end), "halfDays", List.of(10)))
                    .post(programme)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("convention.endsOn"));
        }
        as("ghislaine", "conseil")
                .body(Map.of("convention", convention("2026-01-01", "2027-12-31"), "halfDays", List.of(10)))
                .post(programme)
                .then()
                .statusCode(422)
                .body("errors.field", contains("halfDays"));
        as("ghislaine", "conseil").get(programme).then().statusCode(200).body("programme", nullValue());
    }

    @Test
    void advisersWriteThoseOfTheCollectiviteReadAndStrangersLearnNothing() {
        String programme = programmes.programme("leopoldine", "leopoldine-contact@epci.example", "2026-01-01");
        desk.join("barnabe", "leopoldine-contact@epci.example");
        desk.call("eusebie", "eusebie-caller@epci.example");

        as("barnabe").get(programme).then().statusCode(200).body("adviser", equalTo(false));
        as("barnabe").body(action(1, 2)).post(programme + "/actions").then().statusCode(403);
        as("barnabe")
                .header("If-Match", "\"0\"")
                .body(frame(List.of(10, 6, 4)))
                .put(programme)
                .then()
                .statusCode(403);
        as("barnabe")
                .body(Map.of("heldOn", "2026-03-01", "decisions", "Rien"))
                .post(programme + "/meetings")
                .then()
                .statusCode(403);
        as("eusebie", "conseil").get(programme).then().statusCode(404);
        as("eusebie", "conseil")
                .body(action(1, 2))
                .post(programme + "/actions")
                .then()
                .statusCode(404);
        given().get(programme).then().statusCode(401);
    }

    @Test
    void nothingIsPlannedBeyondTheBudgetNorOutsideItsYear() {
        String programme = programmes.programme("wilhelmine", "wilhelmine-contact@epci.example", "2026-01-01");

        plan("wilhelmine", programme, action(1, 15)).statusCode(201);
        plan("wilhelmine", programme, action(2, 6)).statusCode(422).body("errors.field", contains("halfDays"));
        String id = plan("wilhelmine", programme, action(2, 5))
                .statusCode(201)
                .extract()
                .path("id");
        plan("wilhelmine", programme, action(4, 1)).statusCode(422).body("errors.field", contains("year"));
        as("wilhelmine", "conseil")
                .header("If-Match", "\"0\"")
                .body(action(2, 6))
                .put(programme + "/actions/" + id)
                .then()
                .statusCode(422);
        as("wilhelmine", "conseil")
                .get(programme)
                .then()
                .body("programme.budget.planned", equalTo(20))
                .body("programme.budget.left", equalTo(0))
                .body("programme.years.budget.left", contains(-5, 1, 4));
        as("wilhelmine", "conseil")
                .header("If-Match", "\"0\"")
                .body(frame(List.of(10, 6, 3)))
                .put(programme)
                .then()
                .statusCode(422);
    }

    @Test
    void whatWasHeldIsEvaluatedByTheTerritoryUntilTheEndReport() {
        String programme = programmes.programme("clotilde", "clotilde-contact@epci.example", "2026-01-01");
        desk.join("anatolie", "clotilde-contact@epci.example");
        String action = plan("clotilde", programme, action(1, 3)).extract().path("id");

        evaluate("anatolie", programme, action, 0, 4, 5, 12).statusCode(409);
        settle("clotilde", programme, action, 0, Map.of("state", "PLANNED")).statusCode(409);
        settle(
                        "clotilde",
                        programme,
                        action,
                        0,
                        Map.of("state", "DONE", "on", TODAY.plusDays(1).toString()))
                .statusCode(422);
        settle("clotilde", programme, action, 0, Map.of("state", "DONE", "halfDays", 4))
                .statusCode(200)
                .body("usedHalfDays", equalTo(4))
                .body("next", empty());
        settle("clotilde", programme, action, 1, Map.of("state", "DROPPED"))
                .statusCode(409)
                .body("type", containsString("illegal-transition"));
        as("clotilde", "conseil")
                .header("If-Match", "\"1\"")
                .body(sheet(4, 5, 12))
                .put(programme + "/actions/" + action + "/sheet")
                .then()
                .statusCode(403);
        evaluate("anatolie", programme, action, 1, 4, 5, 12).statusCode(200);
        evaluate("anatolie", programme, action, 1, 4, 5, 14).statusCode(412);
        evaluate("anatolie", programme, action, 2, 6, 5, 14).statusCode(400);
        evaluate("anatolie", programme, action, 2, 3, 5, 14).statusCode(200).body("sheet.participants", equalTo(14));

        as("clotilde", "conseil")
                .header("If-Match", "\"0\"")
                .body(frame(List.of(10, 6, 4)))
                .put(programme)
                .then()
                .statusCode(200)
                .body("programme.objectives.text", contains("Une charte", "Un budget ouvert"));
        as("clotilde", "conseil")
                .header("If-Match", "\"1\"")
                .body(Map.of("happened", "Une formation"))
                .put(programme + "/years/1/review")
                .then()
                .statusCode(200)
                .body("programme.years[0].review.happened", equalTo("Une formation"));
        as("clotilde", "conseil")
                .header("If-Match", "\"2\"")
                .body(Map.of("happened", "Trop tôt"))
                .put(programme + "/years/3/review")
                .then()
                .statusCode(409);
        as("clotilde", "conseil")
                .header("If-Match", "\"2\"")
                .body(Map.of("text", "Une charte adoptée", "reached", List.of(1)))
                .put(programme + "/report")
                .then()
                .statusCode(200)
                .body("programme.objectives.reached", contains(true, false));
        evaluate("anatolie", programme, action, 3, 5, 5, 14).statusCode(409);
        plan("clotilde", programme, action(1, 1)).statusCode(409);
    }

    @Test
    void aMeetingIsWrittenDownCorrectedAndRemoved() {
        String programme = programmes.programme("apollonie", "apollonie-contact@epci.example", "2026-01-01");
        var meetings = programme + "/meetings";
        String meeting = as("apollonie", "conseil")
                .body(Map.of("heldOn", "2026-03-01", "decisions", "Commencer par la formation"))
                .post(meetings)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("apollonie", "conseil")
                .header("If-Match", "\"0\"")
                .body(Map.of("heldOn", "2026-03-02", "decisions", "Commencer par le diagnostic"))
                .put(meetings + "/" + meeting)
                .then()
                .statusCode(200);
        as("apollonie", "conseil")
                .get(programme)
                .then()
                .body("programme.meetings.decisions", contains("Commencer par le diagnostic"));
        as("apollonie", "conseil").delete(meetings + "/" + meeting).then().statusCode(204);
        as("apollonie", "conseil").delete(meetings + "/" + meeting).then().statusCode(404);
    }

    @Test
    void allOfItGoesWithItsTrack() {
        String programme = programmes.programme("fulgence", "fulgence-contact@epci.example", "2026-01-01");
        plan("fulgence", programme, action(1, 3)).statusCode(201);

        world.run("delete from support_track where id = '" + trackOf(programme) + "'");

        as("fulgence", "conseil").get(programme).then().statusCode(404);
    }
}
