package org.essaim.support;

import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.at;
import static org.essaim.support.SupportDesk.session;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Sessions to which nobody of the collectivité came. */
@ApiTest
class NoShowsApiTest {
    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Test
    void twoInARowSuggestAPauseToTheAdvisersAlone() {
        String track = desk.track("absentine", "absentine-contact@epci.example");
        desk.join("absentine-mairie", "absentine-contact@epci.example");
        openedLongAgo(track);

        missed("absentine", track, 30);
        suggested(as("absentine", "conseil"), track, false);
        missed("absentine", track, 20);

        suggested(as("absentine", "conseil"), track, true);
        suggested(as("absentine-mairie"), track, false);
    }

    @Test
    void oneThatIsHeldInBetweenSuggestsNothing() {
        String track = desk.track("absentin", "absentin-contact@epci.example");
        openedLongAgo(track);

        missed("absentin", track, 30);
        noted("absentin", track, 20, "DONE");
        missed("absentin", track, 10);

        suggested(as("absentin", "conseil"), track, false);
    }

    private void openedLongAgo(String track) {
        world.run("update support_track set opened_on = current_date - 60, rhythm_from = current_date - 60 where id = '"
                + track + "'");
    }

    private void missed(String adviser, String track, int daysAgo) {
        noted(adviser, track, daysAgo, "NO_SHOW");
    }

    private void noted(String adviser, String track, int daysAgo, String outcome) {
        String id = session(adviser, track, at(300 + daysAgo, "09:00"));
        var sessions = "/api/v1/tracks/" + track + "/sessions";
        as(adviser, "conseil").put(sessions + "/" + id + "/confirmation").then().statusCode(200);
        desk.begins(id, Instant.now().minus(Duration.ofDays(daysAgo)).toString());
        int version = as(adviser, "conseil").get(sessions).path("items.find { it.id == '" + id + "' }.version");
        as(adviser, "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("outcome", outcome, "attendance", List.of()))
                .put(sessions + "/" + id + "/outcome")
                .then()
                .statusCode(200);
    }

    private static void suggested(RequestSpecification reader, String track, boolean expected) {
        reader.get("/api/v1/tracks/" + track).then().statusCode(200).body("pauseSuggested", equalTo(expected));
    }
}
