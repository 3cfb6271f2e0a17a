package org.essaim.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.SUPPORT;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.at;
import static org.essaim.support.SupportDesk.qualification;
import static org.essaim.support.SupportDesk.session;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** A track always finds somebody who leads it, and only they correct how it began. */
@ApiTest
class TrackLeadTest {
    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void anotherAdviserTakesOnATrackWhoseOwnWasNotSeenForFourWeeks() {
        var track = desk.track("radegonde-lead", "radegonde-lead-caller@epci.example");
        world.person("sebastienne");

        takeOn("sebastienne", track).statusCode(409).body("type", equalTo("/problems/conflict"));
        notSeenFor("radegonde-lead", 29);
        takeOn("sebastienne", track).statusCode(204);

        as("sebastienne", "conseil").get("/api/v1/tracks/" + track).then().statusCode(200);
        as("radegonde-lead", "conseil").get("/api/v1/tracks/" + track).then().statusCode(404);
        assertThat(mails.to("radegonde-lead@essaim.example").getLast().template())
                .isEqualTo("track-lead-ended");
    }

    @Test
    void whoRunsTheNetworkNamesWhoLeadsWithoutReadingTheTrack() {
        var track = desk.track("theodora-lead", "theodora-lead-caller@epci.example");
        desk.track("urielle", "urielle-caller@epci.example");
        world.person("vinciane-admin");
        String lead = world.text("select id::text from person where email = 'urielle@essaim.example'");
        admin().get(SUPPORT + "/advisers").then().statusCode(200).body("items.id", hasItem(lead));
        admin().get(SUPPORT + "/tracks?ended=false").then().statusCode(200).body("items.id", hasItem(track));

        as("theodora-lead", "conseil")
                .put(SUPPORT + "/tracks/" + track + "/lead/" + lead)
                .then()
                .statusCode(403);
        admin().put(SUPPORT + "/tracks/" + track + "/lead/" + world.person("wivine"))
                .then()
                .statusCode(404);
        admin().put(SUPPORT + "/tracks/" + track + "/lead/" + lead).then().statusCode(204);

        admin().get("/api/v1/tracks/" + track).then().statusCode(404);
        as("theodora-lead", "conseil").get("/api/v1/tracks/" + track).then().statusCode(404);
        as("urielle", "conseil").get("/api/v1/tracks/" + track).then().statusCode(200);
        assertThat(mails.to("theodora-lead@essaim.example").getLast().template())
                .isEqualTo("track-lead-ended");
        assertThat(mails.to("urielle@essaim.example").getLast().template()).isEqualTo("track-lead-begun");
        assertThat(trail(track)).isEqualTo("track.hand-over");
    }

    @Test
    void sessionsThatTheNewLeadCannotHoldAreCalledOffWhenNobodyCouldMoveThem() {
        var contact = "amarante-caller@epci.example";
        var track = desk.track("amarante", contact);
        desk.join("barnabe-mairie", contact);
        session("amarante", track, at(31, "10:00"));
        session("babette", desk.track("babette", "babette-caller@epci.example"), at(31, "10:30"));
        notSeenFor("amarante", 29);

        takeOn("babette", track).statusCode(204);

        as("barnabe-mairie")
                .get("/api/v1/tracks/" + track + "/sessions")
                .then()
                .body("items.state", contains("CANCELLED_BY_TEAM"));
        assertThat(mails.to(contact).getLast().template()).isEqualTo("session-cancelled");
    }

    @Test
    void aTrackIsUndoneByItsAdviserAloneAndOnlyWhileNothingWasDoneInIt() {
        var track = desk.track("ysoline", "ysoline-caller@epci.example");
        world.person("zenaide");

        requalify("zenaide", track, "REORIENTED").statusCode(403);
        requalify("zenaide", track, "ONE_OFF").statusCode(403);
        String todo = as("ysoline", "conseil")
                .body(Map.of("side", "TEAM", "task", "Relire la charte"))
                .post("/api/v1/tracks/" + track + "/todos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        requalify("ysoline", track, "REORIENTED").statusCode(409).body("type", equalTo("/problems/conflict"));
        as("ysoline", "conseil")
                .delete("/api/v1/tracks/" + track + "/todos/" + todo)
                .then()
                .statusCode(204);
        requalify("ysoline", track, "REORIENTED").statusCode(200);

        as("ysoline", "conseil").get("/api/v1/tracks/" + track).then().statusCode(404);
        assertThat(trail(track)).isEqualTo("track.undo");
    }

    @Test
    void whatWasPlannedOrFollowedInATrackIsNotLostByQualifyingItsRequestOtherwise() {
        var track = desk.track("alberade", "alberade-caller@epci.example");
        world.run(
                "insert into support_session (track, starts_at, ends_at, mode, state, cancel_reason, created_at) "
                        + "select cast(? as uuid), now(), now() + interval '1 hour', 'PHONE', 'CANCELLED_BY_TEAM', 'Plus tard.', now()",
                track);
        requalify("alberade", track, "NO_ACTION").statusCode(409).body("type", equalTo("/problems/conflict"));

        world.run("delete from support_session where track = cast(? as uuid)", track);
        requalify("alberade", track, "NO_ACTION").statusCode(200);
    }

    private static RequestSpecification admin() {
        return as("vinciane-admin", "administration");
    }

    private String trail(String track) {
        return world.text("select action from audit_event where target = '" + track + "' order by id desc limit 1");
    }

    private ValidatableResponse requalify(String adviser, String track, String orientation) {
        var request = world.text("select concat(request.id, ' ', request.version) from support_request request "
                        + "join support_track track on track.request = request.id where track.id = '" + track + "'")
                .split(" ");
        return as(adviser, "conseil")
                .header("If-Match", "\"" + request[1] + "\"")
                .body(qualification(orientation))
                .put(SUPPORT + "/requests/" + request[0] + "/qualification")
                .then();
    }

    private static ValidatableResponse takeOn(String adviser, String track) {
        return as(adviser, "conseil")
                .put(SUPPORT + "/tracks/" + track + "/lead")
                .then();
    }

    private void notSeenFor(String adviser, int days) {
        world.run("update adviser set seen_on = current_date - " + days
                + " where person = (select id from person where email = '" + adviser + "@essaim.example')");
    }
}
