package org.essaim.workshop;

import static org.essaim.support.SupportDesk.as;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.essaim.shared.World;

/** The cycles of a test: prepared and opened by somebody of the team, and those who register. */
@ApplicationScoped
class WorkshopDesk {
    static final String WORKSHOPS = "/api/v1/networks/territoires-engagement/workshops";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final World world;

    WorkshopDesk(World world) {
        this.world = world;
    }

    /** A cycle that somebody new of the team opened; answers its id. */
    String open(String host, int seats) {
        world.person(host);
        String id = prepare(host, input("Cycle de " + host, seats));
        move(host, id, 0, Map.of("state", "OPEN")).statusCode(200);
        return id;
    }

    static String prepare(String host, Map<String, Object> said) {
        return as(host, "conseil")
                .body(said)
                .post(WORKSHOPS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse move(String host, String id, int version, Map<String, Object> step) {
        return as(host, "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(step)
                .put(WORKSHOPS + "/" + id + "/state")
                .then();
    }

    /** Four sessions, a week from one to the next, the first in thirty days. */
    static Map<String, Object> input(String title, int seats) {
        var said = new HashMap<String, Object>();
        said.put("title", title);
        said.put("presentation", "Quatre séances entre pairs.");
        said.put("model", "CODEV");
        said.put("themes", List.of("concertation"));
        said.put("seats", seats);
        said.put("opensOn", today().toString());
        said.put("closesOn", today().plusDays(20).toString());
        said.put(
                "sessions",
                IntStream.range(0, 4).mapToObj(WorkshopDesk::session).toList());
        return said;
    }

    static Map<String, Object> session(int week) {
        return new HashMap<>(Map.of(
                "day",
                today().plusDays(30 + 7L * week).toString(),
                "from",
                "14:00",
                "minutes",
                120,
                "videoUrl",
                "https://visio.example/pairs",
                "agenda",
                "Séance " + (week + 1)));
    }

    /** Somebody new, who takes part in a track of that collectivité. */
    void accompanied(String name, String place) {
        joinsTrack(world.person(name), place, "null");
    }

    /** Somebody takes part in a track of that collectivité, or left it. */
    void joinsTrack(UUID person, String place, String leftAt) {
        world.run("""
                with track as (
                    insert into support_track (network, kind, collectivity, place, subject, mode, state, opened_on, rhythm_from)
                    values ('territoires-engagement', 'ADVICE', 'Une collectivité', '%s', 'Un sujet', 'ONE_OFF', 'ACTIVE',
                        current_date, current_date) returning id)
                insert into track_member (track, name, email, role, locale, person, joined_at, left_at)
                select id, 'Quelqu’un', 'quelqu-un@essaim.example', 'AGENT', 'fr', '%s', now(), %s from track
                """.formatted(place, person, leftAt));
    }

    /** Somebody new, who takes part in a track of that place, registers for it. */
    ValidatableResponse register(String cycle, String name, String place) {
        accompanied(name, place);
        return ask(cycle, name, place, false);
    }

    static ValidatableResponse ask(String cycle, String name, String place, boolean shown) {
        return as(name).body(
                        Map.of("place", place, "role", "Maire", "question", "La question de " + name, "shown", shown))
                .post(WORKSHOPS + "/" + cycle + "/registration")
                .then();
    }

    static String stateOf(String cycle, String name) {
        return as(name).get(WORKSHOPS + "/" + cycle)
                .then()
                .statusCode(200)
                .extract()
                .path("mine.state");
    }

    static List<Map<String, Object>> registrations(String host, String cycle) {
        return as(host, "conseil")
                .get(WORKSHOPS + "/" + cycle + "/registrations")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** Lets the sessions of a cycle have begun, or be over, that long ago. */
    void pass(String cycle, String interval) {
        world.run(
                "update workshop_session set starts_at = starts_at - interval '%s', ends_at = ends_at - interval '%s' where cycle = '%s'"
                        .formatted(interval, interval, cycle));
        world.run(
                "update workshop_cycle set begins_at = begins_at - interval '%s', over_at = over_at - interval '%s' where id = '%s'"
                        .formatted(interval, interval, cycle));
    }

    private static LocalDate today() {
        return LocalDate.now(PARIS);
    }
}
