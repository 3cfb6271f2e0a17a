package org.essaim.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.duty.DutyDesk.DUTY;
import static org.essaim.duty.DutyDesk.as;
import static org.essaim.duty.DutyDesk.at;
import static org.essaim.duty.DutyDesk.book;
import static org.essaim.duty.DutyDesk.free;
import static org.essaim.duty.DutyDesk.wish;
import static org.essaim.duty.DutyDesk.withLink;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What a visitor does, without an account: book, confirm, move, cancel. */
@ApiTest
class BookingApiTest {
    @Inject
    DutyDesk desk;

    @Inject
    Mails mails;

    @Inject
    World world;

    @Inject
    DutyCare care;

    @Test
    void aSlotIsHeldUntilTheAddressIsProvedAndThenBooked() {
        var host = desk.heldBy("zelie");
        var slot = at(7, "14:00");
        assertThat(free(host, 7)).contains(slot).hasSize(24);

        book(wish(host, slot, "zelie-visitor@commune.example")).statusCode(201).body("heldUntil", notNullValue());
        assertThat(free(host, 7)).doesNotContain(slot).hasSize(23);
        assertThat(mails.to("zelie@essaim.example"))
                .as("the adviser knows of nothing yet")
                .isEmpty();

        var link = desk.linkOf("zelie-visitor@commune.example");
        withLink(link)
                .get("/api/v1/booking")
                .then()
                .body("state", equalTo("PENDING"))
                .body("videoUrl", nullValue());
        withLink(link)
                .put("/api/v1/booking/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("videoUrl", equalTo("https://visio.example/zelie"));
        withLink(link).put("/api/v1/booking/confirmation").then().statusCode(200);

        assertThat(mails.to("zelie@essaim.example"))
                .hasSize(1)
                .first()
                .satisfies(mail -> assertThat(mail.text()).contains("Pamiers (Ariège)"));
        assertThat(mails.to("zelie-visitor@commune.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("booking-verify", "booking-confirmed");
    }

    @Test
    void theSecondOfTwoIsToldThatTheSlotIsTaken() {
        var host = desk.heldBy("yannig");
        var slot = at(8, "09:00");
        book(wish(host, slot, "yannig-one@commune.example")).statusCode(201);

        book(wish(host, slot, "yannig-two@commune.example"))
                .statusCode(409)
                .body("type", equalTo("/problems/slot-taken"));
        assertThat(mails.to("yannig-two@commune.example")).isEmpty();
    }

    @Test
    void theSameRequestSentTwiceBooksOnce() {
        var host = desk.heldBy("xenia");
        var key = UUID.randomUUID().toString();
        var wish = wish(host, at(8, "09:30"), "xenia-visitor@commune.example");

        book(wish, key).statusCode(201);
        book(wish, key).statusCode(201);
        assertThat(mails.to("xenia-visitor@commune.example")).hasSize(1);

        book(wish(host, at(8, "10:00"), "xenia-visitor@commune.example"), key)
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void whatIsNotConfirmedInTimeIsFreeAgainAndForgotten() {
        var host = desk.heldBy("wilma");
        var slot = at(9, "11:00");
        book(wish(host, slot, "wilma-late@commune.example")).statusCode(201);
        var link = desk.linkOf("wilma-late@commune.example");
        world.run("update booking set held_until = now() where email = 'wilma-late@commune.example'");

        assertThat(free(host, 9)).contains(slot);
        withLink(link).put("/api/v1/booking/confirmation").then().statusCode(404);
        book(wish(host, slot, "wilma-next@commune.example")).statusCode(201);
        care.free();
        assertThat(world.count("select count(*) from booking where email = 'wilma-late@commune.example'"))
                .isZero();
    }

    @Test
    void noOneHoldsManySlotsUnconfirmed() {
        var host = desk.heldBy("vianney");
        for (var hour : new String[] {"08:00", "08:30", "09:00"}) {
            book(wish(host, at(10, hour), "vianney-visitor@commune.example")).statusCode(201);
        }

        book(wish(host, at(10, "10:00"), "vianney-visitor@commune.example")).statusCode(429);
        book(wish(host, at(10, "10:00"), "vianney-visitor+again@commune.example"))
                .statusCode(429);
        world.run("delete from booking where email = 'vianney-visitor@commune.example'");
    }

    @Test
    void aMailboxHasThreeMeetingsToComeAtMost() {
        var host = desk.heldBy("valdemar");
        var first = desk.confirmed(host, at(10, "08:00"), "valdemar-visitor@commune.example");
        for (var hour : new String[] {"08:30", "09:00"}) {
            desk.confirmed(host, at(10, hour), "valdemar-visitor@commune.example");
        }

        book(wish(host, at(10, "10:00"), "valdemar-visitor+again@commune.example"))
                .statusCode(429)
                .body("type", equalTo("/problems/too-many-requests"));
        withLink(first).put("/api/v1/booking/cancellation").then().statusCode(204);
        book(wish(host, at(10, "10:00"), "valdemar-visitor@commune.example")).statusCode(201);
    }

    @Test
    void aMeetingMovesFiveTimesAtMost() {
        var host = desk.heldBy("ugoline");
        var link = desk.confirmed(host, at(11, "08:00"), "ugoline-visitor@commune.example");
        for (var hour : new String[] {"09:00", "10:00", "11:00", "12:00", "13:00"}) {
            move(link, host, at(11, hour)).statusCode(200);
        }

        move(link, host, at(11, "14:00")).statusCode(429).body("type", equalTo("/problems/too-many-requests"));
        withLink(link).put("/api/v1/booking/cancellation").then().statusCode(204);
    }

    @Test
    void aMeetingMovesToAnotherSlotAndStaysWhenThatOneIsTaken() {
        var host = desk.heldBy("ursule");
        var link = desk.confirmed(host, at(11, "14:00"), "ursule-visitor@commune.example");
        book(wish(host, at(11, "15:00"), "ursule-other@commune.example")).statusCode(201);

        move(link, host, at(11, "15:00")).statusCode(409).body("type", equalTo("/problems/slot-taken"));
        withLink(link).get("/api/v1/booking").then().body("startsAt", equalTo(at(11, "14:00")));

        move(link, host, at(11, "16:00")).statusCode(200).body("startsAt", equalTo(at(11, "16:00")));
        assertThat(free(host, 11)).contains(at(11, "14:00")).doesNotContain(at(11, "16:00"));
        assertThat(calendars("ursule-visitor@commune.example"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("SEQUENCE:0").contains("METHOD:REQUEST"),
                        second -> assertThat(second).contains("SEQUENCE:1").contains("METHOD:REQUEST"));
    }

    @Test
    void whoeverLosesAMeetingToAColleagueReadsWhenItWas() {
        var before = desk.heldBy("fantine");
        var after = desk.heldBy("florentine", Map.of("cancelUntilHours", 168, "modes", List.of("VIDEO")));
        var phoneOnly = desk.heldBy("flavienne", Map.of("modes", List.of("PHONE")));
        var link = desk.confirmed(before, at(9, "10:00"), "fantine-visitor@commune.example");

        move(link, phoneOnly, at(8, "16:30")).statusCode(422).body("errors.field", hasItem("mode"));
        move(link, after, at(8, "16:30")).statusCode(200).body("host", equalTo("florentine T."));

        assertThat(mails.to("fantine@essaim.example").getLast())
                .satisfies(mail -> assertThat(mail.template()).isEqualTo("duty-cancelled"))
                .satisfies(mail -> assertThat(mail.text()).contains("10 h").doesNotContain("16 h 30"));
        assertThat(mails.to("florentine@essaim.example").getLast().text()).contains("16 h 30");
        assertThat(free(before, 9)).contains(at(9, "10:00"));
        withLink(link).put("/api/v1/booking/cancellation").then().statusCode(204);
    }

    @Test
    void aCancelledMeetingIsOverOnBothSidesAndItsSlotIsFree() {
        var host = desk.heldBy("tiphaine");
        var link = desk.confirmed(host, at(12, "14:00"), "tiphaine-visitor@commune.example");

        withLink(link).put("/api/v1/booking/cancellation").then().statusCode(204);
        withLink(link).put("/api/v1/booking/cancellation").then().statusCode(204);

        assertThat(free(host, 12)).contains(at(12, "14:00"));
        withLink(link)
                .get("/api/v1/booking")
                .then()
                .body("state", equalTo("CANCELLED"))
                .body("videoUrl", nullValue());
        assertThat(calendars("tiphaine-visitor@commune.example").getLast())
                .contains("METHOD:CANCEL")
                .contains("STATUS:CANCELLED")
                .contains("SEQUENCE:1");
        assertThat(mails.to("tiphaine@essaim.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("duty-booked", "duty-cancelled");
        move(link, host, at(12, "16:00")).statusCode(409).body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void aMeetingThatIsNearIsNeitherMovedNorCancelledByTheLink() {
        var host = desk.heldBy("sixtine", Map.of("cancelUntilHours", 168));
        var link = desk.confirmed(host, at(3, "14:00"), "sixtine-visitor@commune.example");

        withLink(link)
                .put("/api/v1/booking/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-late-online"));
        move(link, host, at(3, "15:00")).statusCode(409).body("type", equalTo("/problems/too-late-online"));
    }

    @Test
    void onlyWhatIsOfferedIsBooked() {
        var host = desk.heldBy("renaude");
        for (var never :
                new String[] {at(7, "07:30"), at(7, "14:10"), at(7, "20:00"), at(-1, "14:00"), at(70, "14:00")}) {
            book(wish(host, never, "renaude-visitor@commune.example"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/slot-taken"));
        }
        book(wish(UUID.randomUUID().toString(), at(7, "14:00"), "renaude-visitor@commune.example"))
                .statusCode(409);
        var byPhone = new HashMap<>(wish(host, at(7, "14:00"), "renaude-visitor@commune.example"));
        byPhone.put("mode", "PHONE");
        book(byPhone).statusCode(422).body("errors.field", hasItem("phone"));
        var nowhere = new HashMap<>(wish(host, at(7, "14:00"), "renaude-visitor@commune.example"));
        nowhere.put("place", "COM:99999");
        book(nowhere).statusCode(422).body("errors.field", hasItem("place"));
    }

    @Test
    void aNetworkWithoutDutyHasNone() {
        RestAssured.get("/api/v1/networks/territoires44/duty/slots").then().statusCode(404);
        RestAssured.get(DUTY + "/slots?from=2026-12-01&to=2027-12-01").then().statusCode(400);
    }

    @Test
    void visitorsReadTheNameAnAdviserGaveAndNothingElse() {
        var host = desk.heldBy("quitterie");

        RestAssured.get(DUTY + "/slots")
                .then()
                .body("items.find { it.host == '%s' }.name".formatted(host), equalTo("quitterie T."))
                .body("items.find { it.host == '%s' }.keySet()".formatted(host), not(hasItem("videoUrl")));
        as("quitterie", "conseil").get(DUTY + "/meetings").then().statusCode(200);
        RestAssured.get(DUTY + "/meetings").then().statusCode(401);
        as("nobody-of-duty", "expertise").get(DUTY + "/meetings").then().statusCode(403);
    }

    private static ValidatableResponse move(String link, String host, String startsAt) {
        return withLink(link)
                .body(Map.of("host", host, "startsAt", startsAt))
                .put("/api/v1/booking/slot")
                .then();
    }

    private List<String> calendars(String email) {
        return world.texts("select calendar from mail where recipient = '%s' and calendar is not null order by id"
                .formatted(email));
    }
}
