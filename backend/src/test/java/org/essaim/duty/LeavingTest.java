package org.essaim.duty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.duty.DutyDesk.at;
import static org.essaim.duty.DutyDesk.book;
import static org.essaim.duty.DutyDesk.free;
import static org.essaim.duty.DutyDesk.wish;
import static org.essaim.duty.DutyDesk.withLink;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Somebody with a meeting to come is erased, and the other side is not left waiting. */
@ApiTest
class LeavingTest {
    @Inject
    DutyDesk desk;

    @Inject
    Mails mails;

    @Inject
    World world;

    @Test
    void whoHasAMeetingWithAnAdviserWhoIsErasedIsToldAndMayBookAgain() {
        var host = desk.heldBy("maela-leaves");
        var link = desk.confirmed(host, at(5, "14:00"), "maela-visitor@commune.example");
        book(wish(host, at(5, "15:00"), "maela-unproved@commune.example")).statusCode(201);
        var unproved = desk.linkOf("maela-unproved@commune.example");

        erase("maela-leaves");

        var last = mails.to("maela-visitor@commune.example").getLast();
        assertThat(last.template()).isEqualTo("booking-cancelled");
        assertThat(last.text()).contains("ne tient plus cette permanence").doesNotContain("maela-leaves");
        assertThat(calendars("maela-visitor@commune.example").getLast())
                .contains("METHOD:CANCEL")
                .contains("STATUS:CANCELLED")
                .contains("SEQUENCE:1");
        withLink(link).get("/api/v1/booking").then().body("state", equalTo("CANCELLED"));
        withLink(unproved).put("/api/v1/booking/confirmation").then().statusCode(404);
        assertThat(free(host, 5)).isEmpty();
        book(wish(desk.heldBy("maela-follows"), at(5, "14:00"), "maela-visitor@commune.example"))
                .statusCode(201);
    }

    @Test
    void anAdviserReadsThatAMeetingIsOffWhenItsVisitorIsErasedAndNothingOfWho() {
        var host = desk.heldBy("sterenn");
        world.person("azenor");
        desk.confirmed(host, at(6, "14:00"), "azenor@essaim.example");

        assertThat(mails.to("sterenn@essaim.example"))
                .extracting(Mails.Waiting::template)
                .contains("duty-booked");

        erase("azenor");

        assertThat(mails.to("sterenn@essaim.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("duty-withdrawn");
        var last = mails.to("sterenn@essaim.example").getLast();
        assertThat(last.template()).isEqualTo("duty-withdrawn");
        assertThat(last.text()).contains("14 h").doesNotContain("azenor", "Dominique", "Pamiers", "cohérence");
        assertThat(calendars("sterenn@essaim.example").getLast())
                .contains("METHOD:CANCEL")
                .contains("SEQUENCE:1")
                .doesNotContain("Dominique", "Pamiers", "cohérence");
        assertThat(free(host, 6)).contains(at(6, "14:00"));
        assertThat(world.count("select count(*) from booking where email = 'azenor@essaim.example'"))
                .isZero();
    }

    @Test
    void thatAMeetingIsOffIsReadThoughItsVisitorIsErasedMeanwhile() {
        var host = desk.heldBy("tanguy-waits");
        world.person("urielle-visits");
        var link = desk.confirmed(host, at(6, "16:00"), "urielle-visits@essaim.example");
        withLink(link).put("/api/v1/booking/cancellation").then().statusCode(204);

        erase("urielle-visits");

        assertThat(mails.to("tanguy-waits@essaim.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("duty-cancelled");
    }

    @Test
    void anErasureRepeatedAfterARestoreCallsOffAndTellsNobodyAgain() {
        var host = desk.heldBy("goulven-stays");
        var visitor = world.person("goulven-visits");
        desk.confirmed(host, at(7, "14:00"), "goulven-visits@essaim.example");
        var link = desk.confirmed(host, at(7, "15:00"), "goulven-visitor@commune.example");
        var before = mails.to("goulven-visitor@commune.example").size();

        eraseAgain(visitor);
        assertThat(free(host, 7)).contains(at(7, "14:00"));
        assertThat(mails.to("goulven-stays@essaim.example"))
                .extracting(Mails.Waiting::template)
                .containsOnly("duty-booked");

        eraseAgain(UUID.fromString(
                world.text("select id::text from person where email = 'goulven-stays@essaim.example'")));
        withLink(link).get("/api/v1/booking").then().body("state", equalTo("CANCELLED"));
        assertThat(mails.to("goulven-visitor@commune.example")).hasSize(before);
        assertThat(world.count("select count(*) from booking where email = 'goulven-visitor@commune.example' "
                        + "and hour_reminder_at is not null"))
                .isZero();
    }

    private void eraseAgain(UUID person) {
        world.run("insert into erasure (person, reason) values (?, 'SELF')", person);
        world.count("select repeat_erasures()");
    }

    private static void erase(String name) {
        given().header("Authorization", "Bearer " + Tokens.of(name))
                .contentType("application/json")
                .body(Map.of("confirmation", "EFFACER"))
                .post("/api/v1/me/erasure")
                .then()
                .statusCode(204);
    }

    private List<String> calendars(String email) {
        return world.texts("select calendar from mail where recipient = '%s' and calendar is not null order by id"
                .formatted(email));
    }
}
