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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** From the first call to the next date: what an adviser and a collectivité do together. */
@ApiTest
class SupportApiTest {
    @Inject
    SupportDesk desk;

    @Inject
    Mails mails;

    @Inject
    World world;

    @Test
    void aCallIsNotedTakenAndQualifiedWithAReply() {
        var request = desk.call("oriane", "oriane-caller@epci.example")
                .body("state", equalTo("NEW"))
                .body("channel", equalTo("PHONE"))
                .body("assigneeName", notNullValue());
        String id = request.extract().path("id");
        as("oriane", "conseil").get(SUPPORT + "/requests/waiting").then().body("items.id", hasItem(id));
        Map<String, Object> draft = as("oriane", "conseil")
                .get(SUPPORT + "/requests/" + id + "/replies")
                .then()
                .body("items", hasSize(5))
                .extract()
                .path("items.find { it.orientation == 'ONE_OFF' }.reply");
        var said = qualification("ONE_OFF");
        said.put("reply", draft);

        as("oriane", "conseil")
                .header("If-Match", "\"0\"")
                .body(said)
                .put(SUPPORT + "/requests/" + id + "/qualification")
                .then()
                .statusCode(200)
                .body("state", equalTo("QUALIFIED"))
                .body("topics", contains("STRATEGY", "FUNDING"));

        assertThat(mails.to("oriane-caller@epci.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("track-invitation", "support-reply");
    }

    @Test
    void aRhythmOutsideFourToEightWeeksIsRefused() {
        String id =
                desk.call("perrine", "perrine-caller@epci.example").extract().path("id");
        for (int weeks : new int[] {3, 9}) {
            as("perrine", "conseil")
                    .header("If-Match", "\"0\"")
                    .body(qualification("REGULAR", weeks))
                    .put(SUPPORT + "/requests/" + id + "/qualification")
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void aSessionIsProposedConfirmedHeldAndTheNextOneProposed() {
        var track = desk.track("quintilia", "quintilia-caller@epci.example");
        desk.join("rozenn-mairie", "quintilia-caller@epci.example");
        var first = session("quintilia", track, at(10, "14:00"));

        as("rozenn-mairie")
                .put("/api/v1/tracks/" + track + "/sessions/" + first + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
        assertThat(mails.to("quintilia@essaim.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("session-proposed", "session-confirmed");

        desk.begins(first, Instant.now().minus(2, ChronoUnit.HOURS).toString());
        String member = as("quintilia", "conseil")
                .get("/api/v1/tracks/" + track)
                .then()
                .extract()
                .path("members[0].id");
        as("quintilia", "conseil")
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "DONE", "attendance", List.of(member)))
                .put("/api/v1/tracks/" + track + "/sessions/" + first + "/outcome")
                .then()
                .statusCode(200)
                .body("attendance", contains(member));

        as("rozenn-mairie")
                .get("/api/v1/tracks/" + track + "/sessions")
                .then()
                .body("items", hasSize(2))
                .body("items[0].state", equalTo("REQUESTED"))
                .body("items[1].state", equalTo("DONE"));
        as("rozenn-mairie")
                .get("/api/v1/tracks/" + track)
                .then()
                .body("late", equalTo(false))
                .body("adviser", equalTo(false));
    }

    @Test
    void thoseOfTheCollectiviteInviteEachOtherFiftyAtMost() {
        var track = desk.track("rosemonde", "rosemonde-caller@epci.example");
        desk.join("solveig-mairie", "rosemonde-caller@epci.example");
        var colleague = Map.of("name", "Claude Exemple", "email", "rosemonde-49@epci.example", "role", "AGENT");
        world.run(
                "insert into track_member (track, name, email, role, locale) select '" + track
                        + "', 'Quelqu’un', 'rosemonde-' || number || '@epci.example', 'AGENT', 'fr' from generate_series(1, 48) number");

        as("solveig-mairie")
                .body(colleague)
                .post("/api/v1/tracks/" + track + "/members")
                .then()
                .statusCode(201);
        as("solveig-mairie")
                .body(Map.of("name", "Une de trop", "email", "rosemonde-50@epci.example", "role", "AGENT"))
                .post("/api/v1/tracks/" + track + "/members")
                .then()
                .statusCode(409);
        assertThat(mails.to("rosemonde-50@epci.example")).isEmpty();
    }

    @Test
    void minutesAreReadByTheCollectiviteOnceTheyAreShared() {
        var track = desk.track("sabrina", "sabrina-caller@epci.example");
        desk.join("tiphaine-mairie", "sabrina-caller@epci.example");
        var session = session("sabrina", track, at(11, "10:00"));
        var minutes = "/api/v1/tracks/" + track + "/sessions/" + session + "/minutes";
        var written = Map.of(
                "items",
                List.of(Map.of("axis", "STRATEGY", "title", "Nos trois axes", "notes", "Commencer petit.")),
                "text",
                "Décision : un comité en janvier.");
        as("sabrina", "conseil")
                .header("If-Match", "\"0\"")
                .body(written)
                .put(minutes)
                .then()
                .statusCode(200);

        as("tiphaine-mairie").get(minutes).then().statusCode(404);
        as("tiphaine-mairie")
                .get("/api/v1/tracks/" + track + "/sessions")
                .then()
                .body("items[0].agenda[0].title", equalTo("Nos trois axes"))
                .body("items[0].agenda[0].notes", nullValue());

        as("sabrina", "conseil")
                .put(minutes + "/sharing")
                .then()
                .statusCode(200)
                .body("state", equalTo("SHARED"));
        int version = as("tiphaine-mairie")
                .get(minutes)
                .then()
                .statusCode(200)
                .body("items[0].notes", equalTo("Commencer petit."))
                .extract()
                .path("version");
        as("tiphaine-mairie")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("items", List.of(), "text", "Décision : un comité en février."))
                .put(minutes)
                .then()
                .statusCode(200);
        as("sabrina", "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(written)
                .put(minutes)
                .then()
                .statusCode(412);
        var pdf = as("tiphaine-mairie")
                .get(minutes + ".pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
