package org.essaim.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.SUPPORT;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.at;
import static org.essaim.support.SupportDesk.session;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.mail.Recipient;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.essaim.support.track.TrackRecipients;
import org.junit.jupiter.api.Test;

/** An adviser is erased, or loses the function: nobody waits for them, and they read nothing any more. */
@ApiTest
class AdviserLeavesTest {
    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    TrackRecipients recipients;

    @Test
    void sessionsOfWhoIsErasedAreCalledOffAndTheCollectiviteIsTold() {
        var contact = "ludivine-caller@epci.example";
        var track = desk.track("ludivine", contact);
        desk.join("mahault-mairie", contact);
        var session = agreed("ludivine", track, at(27, "10:00"));

        as("ludivine", "conseil")
                .body(Map.of("confirmation", "EFFACER"))
                .post("/api/v1/me/erasure")
                .then()
                .statusCode(204);

        as("mahault-mairie")
                .get("/api/v1/tracks/" + track + "/sessions")
                .then()
                .body("items.id", contains(session))
                .body("items.state", contains("CANCELLED_BY_TEAM"));
        assertThat(mails.to(contact).getLast().template()).isEqualTo("session-cancelled");
        assertThat(world.text("select calendar from mail where recipient = '" + contact
                        + "' and calendar is not null order by id desc limit 1"))
                .contains("METHOD:CANCEL", "SEQUENCE:1");
    }

    @Test
    void anErasureRepeatedAfterARestoreCallsOffAndTellsNobodyAgain() {
        var contact = "nicolette-caller@epci.example";
        var track = desk.track("nicolette", contact);
        desk.join("odiane-mairie", contact);
        var session = agreed("nicolette", track, at(28, "10:00"));
        var before = mails.to(contact).size();

        world.run(
                "insert into erasure (person, reason) values (?, 'SELF')",
                UUID.fromString(world.text("select id::text from person where email = 'nicolette@essaim.example'")));
        world.count("select repeat_erasures()");

        assertThat(world.text("select concat(state, ' ', sequence, ' ', hour_reminder_at is null) from support_session "
                        + "where id = '" + session + "'"))
                .isEqualTo("CANCELLED_BY_TEAM 1 t");
        assertThat(world.count("select count(*) from busy_time where session = '" + session + "'"))
                .isZero();
        assertThat(mails.to(contact)).hasSize(before);
    }

    @Test
    void whoNoLongerAdvisesDoesNotReadWhereSessionsAreHeld() {
        var track = desk.track("philippine", "philippine-caller@epci.example");
        agreed("philippine", track, at(29, "10:00"));
        as("philippine", "conseil").get("/api/v1/me/sessions").then().body("items", hasSize(1));

        as("philippine").get("/api/v1/me/sessions").then().body("items", empty());
    }

    @Test
    void aCalendarAndMailsForgetWhoWasNotSeenAsAnAdviserForFourWeeks() {
        var track = desk.track("quiterie", "quiterie-caller@epci.example");
        var session = agreed("quiterie", track, at(30, "10:00"));
        String secret =
                as("quiterie").put("/api/v1/me/calendar-feed").then().extract().path("secret");
        assertThat(calendar(secret)).contains(session);
        assertThat(writtenTo(track)).containsExactly("quiterie@essaim.example");

        notSeenFor("quiterie", 29);

        assertThat(calendar(secret)).doesNotContain(session);
        assertThat(writtenTo(track)).isEmpty();
    }

    @Test
    void theOthersOfTheTrackReadThatAnAdviserIsWrittenToNoMore() {
        var contact = "radbode-caller@epci.example";
        var track = desk.track("radbode", contact);
        desk.join("sigisbert-mairie", contact);
        world.person("thierrie-admin");
        var away = "items.find { it.id == '" + track + "' }.leadAway";
        admin().get(SUPPORT + "/tracks").then().body(away, equalTo(false));
        int before = unreached();

        notSeenFor("radbode", 29);

        admin().get(SUPPORT + "/tracks").then().body(away, equalTo(true));
        assertThat(unreached()).isEqualTo(before + 1);
        var colleague = world.person("ursicine");
        world.run(
                "insert into track_adviser (track, person, leads, since) values (cast(? as uuid), ?, false, now())",
                track,
                colleague);
        as("ursicine", "conseil")
                .get("/api/v1/tracks/" + track)
                .then()
                .body("advisers.find { it.leads }.away", equalTo(true))
                .body("advisers.find { !it.leads }.away", equalTo(false));
        as("sigisbert-mairie").get("/api/v1/tracks/" + track).then().body("advisers.away", everyItem(equalTo(false)));
        as("sigisbert-mairie").get("/api/v1/me/tracks").then().body(away, equalTo(false));
        as("ursicine", "conseil").get("/api/v1/me/tracks").then().body(away, equalTo(true));

        as("radbode", "conseil").get("/api/v1/me/tracks").then().statusCode(200);
        assertThat(unreached()).isEqualTo(before);
    }

    private static int unreached() {
        return admin().get("/api/v1/networks/territoires-engagement/worklist")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.task == 'UNREACHED_LEADS' }.count");
    }

    private static RequestSpecification admin() {
        return as("thierrie-admin", "administration");
    }

    private List<String> writtenTo(String track) {
        return QuarkusTransaction.requiringNew()
                .call(() -> recipients.everybody(UUID.fromString(track)).stream()
                        .map(Recipient::email)
                        .toList());
    }

    private static String calendar(String secret) {
        return as("quiterie")
                .get("/api/v1/calendars/" + secret + ".ics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void notSeenFor(String adviser, int days) {
        world.run("update adviser set seen_on = current_date - " + days
                + " where person = (select id from person where email = '" + adviser + "@essaim.example')");
    }

    private static String agreed(String adviser, String track, String startsAt) {
        var session = session(adviser, track, startsAt);
        as(adviser, "conseil")
                .put("/api/v1/tracks/" + track + "/sessions/" + session + "/confirmation")
                .then()
                .statusCode(200);
        return session;
    }
}
