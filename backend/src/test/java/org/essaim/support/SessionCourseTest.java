package org.essaim.support;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.at;
import static org.essaim.support.SupportDesk.propose;
import static org.essaim.support.SupportDesk.session;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What becomes of a session: called off before it, noted after it, and told to those alone who take part. */
@ApiTest
class SessionCourseTest {
    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void whatHasBegunIsNotedAndNoLongerCancelled() {
        var track = desk.track("eremburge", "eremburge-caller@epci.example");
        var session = session("eremburge", track, at(21, "10:00"));
        desk.begins(session, Instant.now().minus(Duration.ofHours(2)).toString());

        cancel("eremburge", track, session).statusCode(409).body("type", equalTo("/problems/conflict"));
        note("eremburge", track, session, 0, "NO_SHOW").statusCode(200);
        cancel("eremburge", track, session, 1).statusCode(409).body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void whatWasAgreedAndHasBegunIsNotMovedAndAProposalThatNobodyTookIs() {
        var track = desk.track("clothilde", "clothilde-caller@epci.example");
        var proposed = session("clothilde", track, at(33, "10:00"));
        var agreed = session("clothilde", track, at(34, "10:00"));
        as("clothilde", "conseil")
                .put("/api/v1/tracks/" + track + "/sessions/" + agreed + "/confirmation")
                .then()
                .statusCode(200);
        for (var session : new String[] {proposed, agreed}) {
            desk.begins(session, Instant.now().minus(Duration.ofHours(2)).toString());
        }

        move("clothilde", track, agreed, 1).statusCode(409).body("type", equalTo("/problems/conflict"));
        move("clothilde", track, proposed, 0).statusCode(200);
    }

    private static ValidatableResponse move(String adviser, String track, String session, int version) {
        return as(adviser, "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("startsAt", at(35, "10:00"), "minutes", 60))
                .put("/api/v1/tracks/" + track + "/sessions/" + session + "/time")
                .then();
    }

    @Test
    void anOutcomeIsCorrectedForFourteenDaysAndTheRhythmFollows() {
        var track = desk.track("fulberte", "fulberte-caller@epci.example");
        var session = session("fulberte", track, at(22, "10:00"));
        world.run("update support_track set opened_on = current_date - 60, rhythm_from = current_date - 60 where id = '"
                + track + "'");
        desk.begins(session, Instant.now().minus(Duration.ofDays(13)).toString());
        var opened = rhythm(track);

        note("fulberte", track, session, 0, "DONE").statusCode(200);
        assertThat(rhythm(track)).isNotEqualTo(opened);
        note("fulberte", track, session, 1, "NO_SHOW").statusCode(200);
        assertThat(rhythm(track)).isEqualTo(opened);
        assertThat(world.text(
                        "select concat(missed, ' ', first_meeting_at is distinct from session.starts_at) from support_track "
                                + "track join support_request request on request.id = request join support_session session "
                                + "on session.track = track.id and session.state = 'NO_SHOW' where track.id = '" + track
                                + "'"))
                .isEqualTo("1 t");
        desk.begins(session, Instant.now().minus(Duration.ofDays(15)).toString());
        note("fulberte", track, session, 2, "DONE").statusCode(409).body("type", equalTo("/problems/conflict"));
    }

    @Test
    void whoIsOnlyInvitedReadsOfNoSessionUntilTheyJoin() {
        var contact = "guenievre-caller@epci.example";
        var track = desk.track("guenievre", contact);
        var session = session("guenievre", track, at(23, "10:00"));
        as("guenievre", "conseil")
                .put("/api/v1/tracks/" + track + "/sessions/" + session + "/confirmation")
                .then()
                .statusCode(200);

        assertThat(mails.to(contact)).extracting(Mails.Waiting::template).containsExactly("track-invitation");
        desk.join("hermelinde-mairie", contact);
        session("guenievre", track, at(24, "10:00"));
        assertThat(mails.to(contact))
                .extracting(Mails.Waiting::template)
                .containsExactly("track-invitation", "session-proposed");
    }

    @Test
    void closingATrackCallsOffItsSessionsToComeAndSaysWhy() {
        var contact = "ildegarde-caller@epci.example";
        var track = desk.track("ildegarde", contact);
        desk.join("jacquemine-mairie", contact);
        var session = session("ildegarde", track, at(25, "10:00"));
        as("jacquemine-mairie")
                .put("/api/v1/tracks/" + track + "/sessions/" + session + "/confirmation")
                .then()
                .statusCode(200);

        close("ildegarde", track).statusCode(200);

        as("jacquemine-mairie")
                .get("/api/v1/tracks/" + track + "/sessions")
                .then()
                .body("items.state", contains("CANCELLED_BY_TEAM"))
                .body("items.cancelReason", contains("L’accompagnement est terminé."));
        assertThat(mails.to(contact).getLast().text()).contains("L’accompagnement est terminé.");
        assertThat(lastCalendar(contact)).contains("METHOD:CANCEL");
        assertThat(world.count("select count(*) from busy_time where session = '" + session + "'"))
                .isZero();
    }

    @Test
    void whoProposesASessionWaitsForWhoClosesTheTrackAtThatMoment() throws Exception {
        var track = desk.track("kunigunde", "kunigunde-caller@epci.example");

        CompletableFuture<Integer> proposing = QuarkusTransaction.requiringNew().call(() -> {
            world.text("select id::text from support_track where id = '%s' for update".formatted(track));
            var asked = CompletableFuture.supplyAsync(
                    () -> propose("kunigunde", track, at(26, "10:00")).extract().statusCode(),
                    Thread::startVirtualThread);
            world.awaitWaiting(1);
            world.run("update support_track set state = 'CLOSED', ended_on = current_date, goals_reached = 'Fait.' "
                    + "where id = '" + track + "'");
            return asked;
        });

        assertThat(proposing.get(20, SECONDS)).isEqualTo(409);
    }

    private ValidatableResponse close(String adviser, String track) {
        int version = as(adviser, "conseil")
                .get("/api/v1/tracks/" + track)
                .then()
                .extract()
                .path("version");
        return as(adviser, "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("goalsReached", "Une charte adoptée."))
                .put("/api/v1/tracks/" + track + "/closure")
                .then();
    }

    private static Object rhythm(String track) {
        return as("fulberte", "conseil")
                .get("/api/v1/tracks/" + track)
                .then()
                .statusCode(200)
                .extract()
                .path("rhythm");
    }

    private String lastCalendar(String email) {
        return world.text("select calendar from mail where recipient = '" + email
                + "' and calendar is not null order by id desc limit 1");
    }

    private static ValidatableResponse cancel(String adviser, String track, String session) {
        return cancel(adviser, track, session, 0);
    }

    private static ValidatableResponse cancel(String adviser, String track, String session, int version) {
        return as(adviser, "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Empêchement."))
                .put("/api/v1/tracks/" + track + "/sessions/" + session + "/cancellation")
                .then();
    }

    private static ValidatableResponse note(String adviser, String track, String session, int version, String outcome) {
        return as(adviser, "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("outcome", outcome))
                .put("/api/v1/tracks/" + track + "/sessions/" + session + "/outcome")
                .then();
    }
}
