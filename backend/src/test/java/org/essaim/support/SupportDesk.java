package org.essaim.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;

/** The support of a test: calls noted by an adviser, tracks that come of them, and somebody of the collectivité. */
@ApplicationScoped
public class SupportDesk {
    public static final String SUPPORT = "/api/v1/networks/territoires-engagement/support";

    private final World world;
    private final Mails mails;

    SupportDesk(World world, Mails mails) {
        this.world = world;
        this.mails = mails;
    }

    public static RequestSpecification as(String name, String... functions) {
        var groups = new String[functions.length];
        for (int i = 0; i < functions.length; i++) {
            groups[i] = "territoires-engagement." + functions[i];
        }
        return given().header("Authorization", "Bearer " + Tokens.of(name, groups))
                .contentType("application/json");
    }

    /** An adviser notes a call of somebody; answers the request. */
    public ValidatableResponse call(String adviser, String contact) {
        world.person(adviser);
        return as(adviser, "conseil")
                .body(Map.of(
                        "collectivity", "Tarn-Agout",
                        "contactName", "Camille Exemple",
                        "email", contact,
                        "subject", "Plan climat et projet de territoire",
                        "nextStep", "Proposer une date"))
                .post(SUPPORT + "/requests/calls")
                .then()
                .statusCode(201);
    }

    public static Map<String, Object> qualification(String orientation) {
        return new HashMap<>(Map.of(
                "topics", List.of("STRATEGY", "FUNDING"),
                "maturity", "STARTED",
                "collectivityKind", "EPCI",
                "urgency", "NORMAL",
                "orientation", orientation));
    }

    public static Map<String, Object> qualification(String orientation, int cadence) {
        var said = qualification(orientation);
        said.put("cadenceWeeks", cadence);
        return said;
    }

    /** A track of an adviser, every six weeks; answers its id. */
    public String track(String adviser, String contact) {
        var request = call(adviser, contact);
        as(adviser, "conseil")
                .header("If-Match", "\"0\"")
                .body(qualification("REGULAR", 6))
                .put(SUPPORT + "/requests/" + request.extract().path("id") + "/qualification")
                .then()
                .statusCode(200);
        return as(adviser, "conseil")
                .get("/api/v1/me/tracks")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** Somebody of the collectivité joins by the link of the mail, with an account of their own. */
    public void join(String person, String contact) {
        world.person(person);
        var link = mails.to(contact).stream()
                .filter(mail -> mail.template().equals("track-invitation"))
                .findFirst()
                .orElseThrow()
                .link()
                .replaceFirst(".*#", "");
        as(person)
                .header("X-Link-Token", link)
                .put("/api/v1/track-invitation")
                .then()
                .statusCode(200);
    }

    /** An hour of a day to come. */
    public static String at(int daysFromNow, String hour) {
        return LocalDate.now(ZoneId.of("Europe/Paris"))
                .plusDays(daysFromNow)
                .atTime(LocalTime.parse(hour))
                .atZone(ZoneId.of("Europe/Paris"))
                .toOffsetDateTime()
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** A session that an adviser proposes; answers its id. */
    public static String session(String adviser, String track, String startsAt) {
        return propose(adviser, track, startsAt).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse propose(String adviser, String track, String startsAt) {
        return as(adviser, "conseil")
                .body(Map.of(
                        "startsAt",
                        startsAt,
                        "minutes",
                        60,
                        "mode",
                        "VIDEO",
                        "videoUrl",
                        "https://visio.example/" + adviser,
                        "agenda",
                        List.of(Map.of("axis", "STRATEGY", "title", "Nos trois axes"))))
                .post("/api/v1/tracks/" + track + "/sessions")
                .then();
    }

    /** Says where the collectivité of a track is. */
    public void lies(String track, String place) {
        world.run("update support_track set place = '" + place + "' where id = '" + track + "'");
    }

    /** An adviser names the themes of a track that nobody planned before. */
    public static void plan(String adviser, String track, String... themes) {
        as(adviser, "conseil")
                .header("If-Match", "\"0\"")
                .body(Map.of("cadenceWeeks", 6, "themes", List.of(themes)))
                .put("/api/v1/tracks/" + track + "/plan")
                .then()
                .statusCode(200);
    }

    /** Lets a session have begun an hour ago. */
    public void begins(String session, String when) {
        world.run("update support_session set starts_at = timestamptz '" + when + "', ends_at = timestamptz '" + when
                + "' + interval '1 hour' where id = '" + session + "'");
    }
}
