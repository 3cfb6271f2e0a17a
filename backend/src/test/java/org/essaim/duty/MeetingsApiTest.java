package org.essaim.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.duty.DutyDesk.DUTY;
import static org.essaim.duty.DutyDesk.as;
import static org.essaim.duty.DutyDesk.at;
import static org.essaim.duty.DutyDesk.free;
import static org.essaim.duty.DutyDesk.withLink;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What those who hold or run the duty do: schedules, meetings, reminders. */
@ApiTest
class MeetingsApiTest {
    @Inject
    DutyDesk desk;

    @Inject
    Mails mails;

    @Inject
    World world;

    @Inject
    DutyCare care;

    @Test
    void theTeamCancelsAndTheVisitorReadsWhy() {
        var host = desk.heldBy("hermine");
        var link = desk.confirmed(host, at(5, "14:00"), "hermine-visitor@commune.example");
        var meeting = meeting("hermine", "hermine-visitor@commune.example");

        as("hermine", "conseil")
                .body(Map.of("reason", "Je suis souffrante."))
                .put(DUTY + "/meetings/" + meeting + "/cancellation")
                .then()
                .statusCode(428);
        as("hermine", "conseil")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Je suis souffrante."))
                .put(DUTY + "/meetings/" + meeting + "/cancellation")
                .then()
                .statusCode(412);
        as("hermine", "conseil")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Je suis souffrante."))
                .put(DUTY + "/meetings/" + meeting + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        withLink(link).get("/api/v1/booking").then().body("reason", equalTo("Je suis souffrante."));
        assertThat(mails.to("hermine-visitor@commune.example").getLast().text()).contains("Je suis souffrante.");
        assertThat(free(host, 5)).contains(at(5, "14:00"));
    }

    @Test
    void anOutcomeIsNotedOnceTheMeetingHasBegunAndMayBeCorrected() {
        var host = desk.heldBy("isaure");
        desk.confirmed(host, at(5, "10:00"), "isaure-visitor@commune.example");
        var meeting = meeting("isaure", "isaure-visitor@commune.example");

        note("isaure", meeting, 1, "NO_SHOW").statusCode(409);
        world.run("update booking set starts_at = now() - interval '1 hour', ends_at = now() - interval '30 minutes' "
                + "where email = 'isaure-visitor@commune.example'");
        as("isaure", "conseil")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Personne n’est venu."))
                .put(DUTY + "/meetings/" + meeting + "/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
        note("isaure", meeting, 1, "NO_SHOW").statusCode(200).body("state", equalTo("NO_SHOW"));
        note("isaure", meeting, 2, "DONE").statusCode(200).body("state", equalTo("DONE"));
        note("isaure", meeting, 3, "CANCELLED").statusCode(422);
    }

    @Test
    void eachReminderLeavesOnceForBothSides() {
        var host = desk.heldBy("jacinthe");
        desk.confirmed(host, at(6, "10:00"), "jacinthe-visitor@commune.example");
        var starts = Instant.parse(world.text(
                "select to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from booking "
                        + "where email = 'jacinthe-visitor@commune.example'"));

        care.remind(starts.minus(25, ChronoUnit.HOURS));
        assertThat(templates()).doesNotContain("booking-reminder-day");
        care.remind(starts.minus(23, ChronoUnit.HOURS));
        care.remind(starts.minus(22, ChronoUnit.HOURS));
        care.remind(starts.minus(59, ChronoUnit.MINUTES));
        care.remind(starts.minus(58, ChronoUnit.MINUTES));

        assertThat(templates())
                .containsExactly(
                        "booking-verify", "booking-confirmed", "booking-reminder-day", "booking-reminder-hour");
        assertThat(mails.to("jacinthe@essaim.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("duty-booked", "duty-reminder-day", "duty-reminder-hour");
    }

    @Test
    void anAdviserWithMeetingsToComeStaysUntilTheyAreMovedOrCancelled() {
        var host = desk.heldBy("kaourintine");
        var schedule = world.text("select schedule::text from duty_host where id = '%s'".formatted(host));
        var link = desk.confirmed(host, at(6, "11:00"), "kaourintine-visitor@commune.example");

        leave("kaourintine", schedule).statusCode(409).body("type", equalTo("/problems/host-has-meetings"));
        withLink(link).put("/api/v1/booking/cancellation").then().statusCode(204);
        leave("kaourintine", schedule).statusCode(204);
        assertThat(free(host, 6)).isEmpty();
    }

    @Test
    void whoLeavesWaitsForWhoBooksAtThatMoment() {
        var host = desk.heldBy("norwenna");
        var schedule = world.text("select schedule::text from duty_host where id = '%s'".formatted(host));
        desk.confirmed(host, at(6, "11:00"), "norwenna-visitor@commune.example");
        var booking = " where email = 'norwenna-visitor@commune.example'";
        world.run("update booking set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day'"
                + booking);

        CompletableFuture<Integer> leaving = QuarkusTransaction.requiringNew().call(() -> {
            world.text("select id::text from duty_host where id = '%s' for share".formatted(host));
            world.run("update booking set starts_at = now() + interval '2 days', ends_at = now() + interval '3 days'"
                    + booking);
            var asked = CompletableFuture.supplyAsync(
                    () -> leave("norwenna", schedule).extract().statusCode(), Thread::startVirtualThread);
            world.awaitWaiting(1);
            return asked;
        });

        assertThat(leaving.join()).isEqualTo(409);
    }

    @Test
    void oneAdviserOfTwoSchedulesIsTakenInBoth() {
        var host = desk.heldBy("lorette");
        var other = desk.hold(desk.open("noor-again-lorette", Map.of("opens", "13:15")), "lorette");
        desk.confirmed(host, at(6, "14:00"), "lorette-visitor@commune.example");

        assertThat(free(other, 6))
                .contains(at(6, "13:15"), at(6, "14:45"))
                .doesNotContain(at(6, "13:45"), at(6, "14:15"));
    }

    @Test
    void aScheduleThatCannotBeKeptIsRefusedWithItsField() {
        world.person("mahaut");
        for (var wrong : Map.of("rule", (Object) "FREQ=HOURLY", "closes", "07:00", "slotMinutes", 240, "zone", "+02:00")
                .entrySet()) {
            var said = new HashMap<>(Map.of(
                    "title",
                    "Permanence",
                    "rule",
                    "FREQ=DAILY",
                    "startsOn",
                    "2026-01-05",
                    "opens",
                    "08:00",
                    "closes",
                    "10:00",
                    "zone",
                    "Europe/Paris",
                    "slotMinutes",
                    30,
                    "modes",
                    List.of("VIDEO"),
                    "noticeHours",
                    0,
                    "horizonWeeks",
                    8));
            said.putAll(Map.of("cancelUntilHours", 4, "holidays", "NONE", "closures", List.of()));
            said.put(wrong.getKey(), wrong.getValue());
            as("mahaut", "administration")
                    .body(said)
                    .post(DUTY + "/schedules")
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem(wrong.getKey()));
        }
    }

    @Test
    void advisersHoldHoursAndDoNotOpenThem() {
        var schedule = desk.open("noor-of-nolwenn", Map.of());
        world.person("nolwenn");

        as("nolwenn", "conseil").delete(DUTY + "/schedules/" + schedule).then().statusCode(403);
        as("nolwenn", "animation")
                .body(Map.of("name", "Nolwenn"))
                .put(DUTY + "/schedules/" + schedule + "/hosts/me")
                .then()
                .statusCode(403);
    }

    private static String meeting(String adviser, String email) {
        return as(adviser, "conseil")
                .get(DUTY + "/meetings")
                .then()
                .statusCode(200)
                .body("items.findAll { it.email == '%s' }".formatted(email), hasSize(1))
                .extract()
                .path("items.find { it.email == '%s' }.id".formatted(email));
    }

    private static ValidatableResponse note(String adviser, String meeting, int version, String outcome) {
        return as(adviser, "conseil")
                .header("If-Match", "\"%d\"".formatted(version))
                .body(Map.of("outcome", outcome))
                .put(DUTY + "/meetings/" + meeting + "/outcome")
                .then();
    }

    private static ValidatableResponse leave(String adviser, String schedule) {
        return as(adviser, "conseil")
                .delete(DUTY + "/schedules/" + schedule + "/hosts/me")
                .then();
    }

    private List<String> templates() {
        return mails.to("jacinthe-visitor@commune.example").stream()
                .map(Mails.Waiting::template)
                .toList();
    }
}
