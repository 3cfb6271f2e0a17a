package org.essaim.duty;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;

/** The duty of a test: hours of its own, advisers who hold them, and visitors who book. */
@ApplicationScoped
public class DutyDesk {
    static final String DUTY = "/api/v1/networks/territoires-engagement/duty";
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final World world;
    private final Mails mails;

    DutyDesk(World world, Mails mails) {
        this.world = world;
        this.mails = mails;
    }

    /** Hours of duty every day from 8 to 20, bookable at once, held by one adviser; answers who is booked. */
    public String heldBy(String adviser) {
        return heldBy(adviser, Map.of());
    }

    String heldBy(String adviser, Map<String, Object> otherwise) {
        world.person(adviser);
        return hold(open("noor-of-" + adviser, otherwise), adviser);
    }

    /** Opens hours of duty; answers their number. */
    String open(String administrator, Map<String, Object> otherwise) {
        world.person(administrator);
        var said = new HashMap<String, Object>(Map.ofEntries(
                Map.entry("title", "Permanence de " + administrator),
                Map.entry("rule", "FREQ=DAILY"),
                Map.entry("startsOn", "2026-01-05"),
                Map.entry("opens", "08:00"),
                Map.entry("closes", "20:00"),
                Map.entry("zone", "Europe/Paris"),
                Map.entry("slotMinutes", 30),
                Map.entry("modes", List.of("VIDEO", "PHONE")),
                Map.entry("noticeHours", 0),
                Map.entry("horizonWeeks", 8),
                Map.entry("cancelUntilHours", 4),
                Map.entry("holidays", "NONE"),
                Map.entry("closures", List.of())));
        said.putAll(otherwise);
        return as(administrator, "administration")
                .body(said)
                .post(DUTY + "/schedules")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An adviser holds hours; answers who is booked. */
    String hold(String schedule, String adviser) {
        return as(adviser, "conseil")
                .body(Map.of("name", adviser + " T.", "videoUrl", "https://visio.example/" + adviser))
                .put(DUTY + "/schedules/" + schedule + "/hosts/me")
                .then()
                .statusCode(200)
                .extract()
                .path("hosts.find { it.mine }.id");
    }

    static RequestSpecification as(String name, String function) {
        return given().header("Authorization", "Bearer " + Tokens.of(name, "territoires-engagement." + function))
                .contentType("application/json");
    }

    /** A time of duty, some days from now. */
    static String at(int daysFromNow, String hour) {
        return LocalDate.now(PARIS)
                .plusDays(daysFromNow)
                .atTime(LocalTime.parse(hour))
                .atZone(PARIS)
                .toOffsetDateTime()
                .toString()
                .replaceFirst("T(\\d\\d:\\d\\d)([+Z])", "T$1:00$2");
    }

    static Map<String, Object> wish(String host, String startsAt, String email) {
        return Map.of(
                "host", host,
                "startsAt", startsAt,
                "mode", "VIDEO",
                "collectivity", "Pamiers (Ariège)",
                "place", "COM:09225",
                "contactName", "Dominique Exemple",
                "email", email,
                "subject", "Mettre en cohérence nos dispositifs");
    }

    static ValidatableResponse book(Map<String, Object> wish) {
        return book(wish, UUID.randomUUID().toString());
    }

    static ValidatableResponse book(Map<String, Object> wish, String key) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(wish)
                .post(DUTY + "/bookings")
                .then();
    }

    /** Books and confirms; answers the secret of the link. */
    String confirmed(String host, String startsAt, String email) {
        book(wish(host, startsAt, email)).statusCode(201);
        var link = mails.to(email).getLast().link().replaceFirst(".*#", "");
        withLink(link)
                .put("/api/v1/booking/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
        return link;
    }

    /** The secret of the link in the first mail that waits for an address. */
    String linkOf(String email) {
        return mails.to(email).getFirst().link().replaceFirst(".*#", "");
    }

    static RequestSpecification withLink(String link) {
        return given().contentType("application/json").header("X-Link-Token", link);
    }

    /** When somebody is free that day, by their hours. */
    static List<String> free(String host, int daysFromNow) {
        var day = LocalDate.now(PARIS).plusDays(daysFromNow).toString();
        return given().queryParam("from", day)
                .queryParam("to", day)
                .get(DUTY + "/slots")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.host == '%s' }.startsAt".formatted(host));
    }
}
