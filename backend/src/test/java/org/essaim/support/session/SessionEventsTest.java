package org.essaim.support.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.at;
import static org.essaim.support.SupportDesk.session;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** A session in the calendar of whoever takes part: it is added, moves, and goes (RFC 5546). */
@ApiTest
class SessionEventsTest {
    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Test
    void theSameEventRisesInNumberAsItMovesAndIsCancelled() {
        var track = desk.track("agendine", "agendine-contact@epci.example");
        desk.join("agendine-mairie", "agendine-contact@epci.example");
        var session = "/api/v1/tracks/" + track + "/sessions/" + session("agendine", track, at(50, "09:00"));
        as("agendine-mairie").put(session + "/confirmation").then().statusCode(200);
        change(track, session + "/time", Map.of("startsAt", at(51, "11:00"), "minutes", 60));
        change(track, session + "/cancellation", Map.of("reason", "Conseil municipal avancé"));

        var events = world.texts("select calendar from mail where recipient = 'agendine-contact@epci.example'"
                + " and calendar is not null order by id");

        assertThat(said(events, "METHOD")).containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(said(events, "UID"))
                .hasSize(3)
                .containsOnly(said(events, "UID").getFirst());
        assertThat(said(events, "SEQUENCE").stream().map(Integer::valueOf).toList())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(events.get(1)).contains("T110000");
    }

    private static void change(String track, String address, Map<String, Object> said) {
        int version = as("agendine", "conseil")
                .get("/api/v1/tracks/" + track + "/sessions")
                .path("items[0].version");
        as("agendine", "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(said)
                .put(address)
                .then()
                .statusCode(200);
    }

    private static List<String> said(List<String> events, String property) {
        var line = Pattern.compile("^" + property + ":(\\S+)", Pattern.MULTILINE);
        return events.stream()
                .flatMap(event -> line.matcher(event).results().limit(1))
                .map(found -> found.group(1))
                .toList();
    }
}
