package org.essaim.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.at;
import static org.essaim.support.SupportDesk.propose;
import static org.essaim.support.SupportDesk.session;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Sessions as somebody in a hurry, or of ill will, asks for them. */
@ApiTest
class SessionsApiTest {
    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void anAdviserIsInOneSessionAtATime() {
        var track = desk.track("hildeburge", "hildeburge-caller@epci.example");
        var first = session("hildeburge", track, at(13, "10:00"));

        propose("hildeburge", track, at(13, "10:30")).statusCode(409).body("type", equalTo("/problems/slot-taken"));
        assertThatThrownBy(() -> world.run("insert into busy_time (person, during, session) select adviser, "
                        + "tstzrange(starts_at, ends_at), id from support_session where id = '" + first + "'"))
                .isNotNull();
    }

    @Test
    void ofTwoProposalsAtOnceOneIsHeard() {
        var track = desk.track("iphigenie", "iphigenie-caller@epci.example");
        var asked = List.of(1, 2).stream()
                .map(turn -> CompletableFuture.supplyAsync(
                        () -> propose("iphigenie", track, at(14, "10:00"))
                                .extract()
                                .statusCode(),
                        Thread::startVirtualThread))
                .toList();

        assertThat(asked.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void twoWhoConfirmAtOnceAreToldOnce() {
        var track = desk.track("jehanne", "jehanne-caller@epci.example");
        desk.join("killian-mairie", "jehanne-caller@epci.example");
        var confirmation =
                "/api/v1/tracks/" + track + "/sessions/" + session("jehanne", track, at(15, "10:00")) + "/confirmation";
        var asked = List.of(as("killian-mairie"), as("jehanne", "conseil")).stream()
                .map(who -> CompletableFuture.supplyAsync(
                        () -> who.put(confirmation).statusCode(), Thread::startVirtualThread))
                .toList();

        assertThat(asked.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(mails.to("jehanne@essaim.example"))
                .extracting(Mails.Waiting::template)
                .containsOnlyOnce("session-confirmed");
    }

    @Test
    void minutesAreFinalFifteenDaysAfterTheyWereShared() {
        var track = desk.track("lutgarde", "lutgarde-caller@epci.example");
        var session = session("lutgarde", track, at(16, "10:00"));
        var minutes = "/api/v1/tracks/" + track + "/sessions/" + session + "/minutes";
        var said = Map.of("items", List.of(), "text", "Relevé.");
        as("lutgarde", "conseil").body(said).put(minutes).then().statusCode(428);
        as("lutgarde", "conseil")
                .header("If-Match", "\"7\"")
                .body(said)
                .put(minutes)
                .then()
                .statusCode(412);
        as("lutgarde", "conseil")
                .header("If-Match", "\"0\"")
                .body(said)
                .put(minutes)
                .then()
                .statusCode(200);
        as("lutgarde", "conseil").put(minutes + "/sharing").then().statusCode(200);
        int version = as("lutgarde", "conseil").get(minutes).then().extract().path("version");
        world.run("update session_minutes set shared_at = shared_at - interval '16 days', "
                + "correction_until = correction_until - interval '16 days' where session = '" + session + "'");

        as("lutgarde", "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(said)
                .put(minutes)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void whoIsErasedLeavesNoNameOrAddress() {
        var track = desk.track("mechtilde", "mechtilde-caller@epci.example");
        desk.join("nolwenn-mairie", "mechtilde-caller@epci.example");
        session("mechtilde", track, at(17, "10:00"));
        for (var name : List.of("mechtilde", "nolwenn-mairie")) {
            world.text("select cast(erase_person(id, 'REQUEST') as text) from person where email = '" + name
                    + "@essaim.example'");
        }

        for (var table : List.of("track_member", "track_adviser", "support_session", "busy_time")) {
            assertThat(world.text("select count(*)::text from " + table + " held where held::text like '%nolwenn%' "
                            + "or held::text like '%mechtilde-caller%'"))
                    .as(table)
                    .isEqualTo("0");
        }
        assertThat(world.text("select count(*)::text from track_adviser where track = '" + track
                        + "' and (person is not null or until is null)"))
                .isEqualTo("0");
        assertThat(world.text(
                        "select count(*)::text from busy_time join support_session on session = id where track = '"
                                + track + "'"))
                .isEqualTo("0");
    }
}
