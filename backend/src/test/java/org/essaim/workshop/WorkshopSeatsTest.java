package org.essaim.workshop;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.workshop.WorkshopDesk.WORKSHOPS;
import static org.essaim.workshop.WorkshopDesk.ask;
import static org.essaim.workshop.WorkshopDesk.input;
import static org.essaim.workshop.WorkshopDesk.move;
import static org.essaim.workshop.WorkshopDesk.stateOf;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Seats are given in turn, whoever comes at the same time, and never twice. */
@ApiTest
class WorkshopSeatsTest {
    private static final List<String> PLACES = List.of(
            "COM:44128",
            "COM:35236",
            "COM:53130",
            "COM:44109",
            "COM:53001",
            "COM:44022",
            "DEP:44",
            "DEP:53",
            "DEP:35",
            "REG:52",
            "REG:53",
            "DEP:49");

    @Inject
    WorkshopDesk desk;

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void ofTwelveWhoComeAtOnceFourHaveASeat() throws Exception {
        String id = desk.open("opportune", 4);
        for (int i = 0; i < PLACES.size(); i++) {
            desk.accompanied("opportune-" + i, PLACES.get(i));
        }
        try (var threads = Executors.newFixedThreadPool(PLACES.size())) {
            var asked = IntStream.range(0, PLACES.size())
                    .mapToObj(i -> (Callable<String>) () -> ask(id, "opportune-" + i, PLACES.get(i), false)
                            .statusCode(201)
                            .extract()
                            .path("mine.state"))
                    .toList();
            var answers = threads.invokeAll(asked).stream()
                    .map(answer -> answer.resultNow())
                    .collect(groupingBy(state -> state, counting()));

            assertThat(answers).isEqualTo(Map.of("REGISTERED", 4L, "WAITLISTED", 8L));
        }
    }

    @Test
    void whoWaitsFirstComesInWhenSomebodyLeavesAndIsTold() {
        String id = full("quentine");
        desk.register(id, "quentine-third", "COM:53130")
                .statusCode(201)
                .body("mine.state", equalTo("WAITLISTED"))
                .body("mine.rank", equalTo(1));
        desk.register(id, "quentine-fourth", "COM:44109").body("mine.rank", equalTo(2));

        as("quentine-first")
                .delete(WORKSHOPS + "/" + id + "/registration")
                .then()
                .statusCode(204);

        assertThat(stateOf(id, "quentine-third")).isEqualTo("REGISTERED");
        assertThat(stateOf(id, "quentine-fourth")).isEqualTo("WAITLISTED");
        assertThat(templates("quentine-third")).containsExactly("workshop-waitlisted", "workshop-promoted");
        assertThat(templates("quentine-first")).containsExactly("workshop-registered", "workshop-left");
        assertThat(
                        world.text(
                                "select calendar from mail where recipient = 'quentine-first@essaim.example' and template = 'workshop-left'"))
                .contains("STATUS:CANCELLED", "SEQUENCE:1");
        as("quentine-third").get(WORKSHOPS + "/" + id + "/cohort").then().statusCode(200);
        as("quentine-fourth").get(WORKSHOPS + "/" + id + "/cohort").then().statusCode(404);
    }

    @Test
    void whoIsTakenOutReadsWhy() {
        String id = full("rodolphine");
        desk.register(id, "rodolphine-third", "COM:53130").statusCode(201);
        String first = as("rodolphine", "conseil")
                .get(WORKSHOPS + "/" + id + "/registrations")
                .path("items[0].id");

        as("rodolphine", "conseil")
                .body(Map.of("reason", "Une autre commune vous représente"))
                .put(WORKSHOPS + "/" + id + "/registrations/" + first + "/removal")
                .then()
                .statusCode(204);

        assertThat(mails.to("rodolphine-first@essaim.example").getLast().text())
                .contains("Une autre commune vous représente");
        assertThat(stateOf(id, "rodolphine-third")).isEqualTo("REGISTERED");
    }

    @Test
    void whoIsErasedLeavesTheirSeatToWhoeverWaits() {
        String id = full("severine");
        desk.register(id, "severine-third", "COM:53130").statusCode(201);

        as("severine-first")
                .body(Map.of("confirmation", "EFFACER"))
                .post("/api/v1/me/erasure")
                .then()
                .statusCode(204);

        assertThat(stateOf(id, "severine-third")).isEqualTo("REGISTERED");
        assertThat(world.count("select count(*) from workshop_registration where cycle = '" + id + "'"))
                .isEqualTo(2);
    }

    @Test
    void onceACycleHasBegunNobodyLeavesByThemselvesAndNobodyComesIn() {
        String id = full("tancrede");
        desk.register(id, "tancrede-third", "COM:53130").statusCode(201);
        desk.pass(id, "31 days");

        as("tancrede-first")
                .delete(WORKSHOPS + "/" + id + "/registration")
                .then()
                .statusCode(409);
        desk.register(id, "tancrede-late", "COM:44109").statusCode(409);
    }

    @Test
    void whoWaitsLeavesWhenTheyLike() {
        String id = full("tiburce");
        desk.register(id, "tiburce-third", "COM:53130").statusCode(201);
        desk.pass(id, "31 days");

        as("tiburce-third").get(WORKSHOPS + "/" + id).then().body("mine.mayLeave", equalTo(true));
        as("tiburce-third")
                .delete(WORKSHOPS + "/" + id + "/registration")
                .then()
                .statusCode(204);
    }

    @Test
    void oneMoreSeatIsGivenAtOnceAndThoseTakenStay() {
        String id = full("ulrich");
        desk.register(id, "ulrich-third", "COM:53130").statusCode(201);
        change(id, "ulrich", 1, 2);
        assertThat(stateOf(id, "ulrich-third")).isEqualTo("WAITLISTED");
        change(id, "ulrich", 2, 3);

        assertThat(stateOf(id, "ulrich-third")).isEqualTo("REGISTERED");
        as("ulrich", "conseil")
                .header("If-Match", "\"3\"")
                .body(input("Cycle de ulrich", 2))
                .put(WORKSHOPS + "/" + id)
                .then()
                .statusCode(422);
    }

    @Test
    void everybodyIsToldOfACancellation() {
        String id = full("victorine");
        desk.register(id, "victorine-third", "COM:53130").statusCode(201);

        move("victorine", id, 1, Map.of("state", "CANCELLED", "reason", "Trop peu de monde"))
                .statusCode(200);

        for (var name : List.of("victorine-first", "victorine-second", "victorine-third")) {
            assertThat(mails.to(name + "@essaim.example").getLast())
                    .satisfies(mail -> assertThat(mail.template()).isEqualTo("workshop-cancelled"))
                    .satisfies(mail -> assertThat(mail.text()).contains("Trop peu de monde"));
        }
        as("victorine-first").get(WORKSHOPS + "/" + id).then().body("cancelReason", equalTo("Trop peu de monde"));
        io.restassured.RestAssured.given().get(WORKSHOPS + "/" + id).then().statusCode(404);
    }

    @Test
    void theDatabaseItselfRefusesMoreCollectivitesThanSeats() {
        String id = full("wandrine");
        desk.register(id, "wandrine-third", "COM:53130").statusCode(201);

        assertThatThrownBy(() ->
                        world.run("update workshop_registration set state = 'REGISTERED' where cycle = '" + id + "'"))
                .hasMessageContaining("more collectivités than seats");
    }

    /** A cycle of two seats, both taken. */
    private String full(String host) {
        String id = desk.open(host, 2);
        desk.register(id, host + "-first", "COM:44128").statusCode(201);
        desk.register(id, host + "-second", "COM:35236").statusCode(201);
        return id;
    }

    private static void change(String id, String host, int version, int seats) {
        var said = input("Cycle de " + host, seats);
        List<Map<String, Object>> sessions =
                as(host, "conseil").get(WORKSHOPS + "/" + id).path("sessions");
        said.put(
                "sessions",
                IntStream.range(0, sessions.size())
                        .mapToObj(i -> {
                            var each = WorkshopDesk.session(i);
                            each.put("id", sessions.get(i).get("id"));
                            return each;
                        })
                        .toList());
        as(host, "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(said)
                .put(WORKSHOPS + "/" + id)
                .then()
                .statusCode(200);
    }

    private List<String> templates(String name) {
        return mails.to(name + "@essaim.example").stream()
                .map(Mails.Waiting::template)
                .toList();
    }
}
