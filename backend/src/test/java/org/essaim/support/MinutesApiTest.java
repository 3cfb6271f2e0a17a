package org.essaim.support;

import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.at;
import static org.essaim.support.SupportDesk.session;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.junit.jupiter.api.Test;

/** Minutes as they are written again and again. */
@ApiTest
class MinutesApiTest {
    @Inject
    SupportDesk desk;

    @Test
    void whatIsSavedTwiceWithoutAChangeIsOneVersion() {
        var minutes = minutes("aldegonde", 18);

        write("aldegonde", minutes, 0, List.of(), "Relevé.").statusCode(200).body("version", equalTo(1));
        write("aldegonde", minutes, 1, List.of(), " Relevé. ")
                .statusCode(200)
                .body("version", equalTo(1))
                .body("versions.version", contains(1));
    }

    @Test
    void theLongestMinutesAreKeptAndEachVersionIsReadOnItsOwn() {
        var minutes = minutes("bertrande", 19);
        var longest = Map.of("axis", "FUNDING", "title", "t".repeat(200), "notes", "n".repeat(5000));

        write("bertrande", minutes, 0, List.of(), "Relevé.").statusCode(200);
        write("bertrande", minutes, 1, Collections.nCopies(20, longest), "d".repeat(20_000))
                .statusCode(200)
                .body("versions", hasSize(2))
                .body("versions[0].content", nullValue());

        as("bertrande", "conseil")
                .get(minutes + "/versions/2")
                .then()
                .statusCode(200)
                .body("content", containsString("n".repeat(5000)));
        as("bertrande", "conseil").get(minutes + "/versions/3").then().statusCode(404);
    }

    @Test
    void theCollectiviteReadsVersionsFromTheOneThatWasSharedOn() {
        var track = desk.track("colombine", "colombine-caller@epci.example");
        desk.join("dorine-mairie", "colombine-caller@epci.example");
        var minutes = minutesOf(track, session("colombine", track, at(20, "10:00")));
        write("colombine", minutes, 0, List.of(), "Brouillon.").statusCode(200);
        as("dorine-mairie").get(minutes + "/versions/1").then().statusCode(404);
        as("colombine", "conseil").put(minutes + "/sharing").then().statusCode(200);

        as("dorine-mairie").get(minutes + "/versions/1").then().statusCode(404);
        as("dorine-mairie").get(minutes + "/versions/2").then().statusCode(200).body("content", equalTo("Brouillon."));
    }

    private String minutes(String adviser, int day) {
        var track = desk.track(adviser, adviser + "-caller@epci.example");
        return minutesOf(track, session(adviser, track, at(day, "10:00")));
    }

    private static String minutesOf(String track, String session) {
        return "/api/v1/tracks/" + track + "/sessions/" + session + "/minutes";
    }

    private static ValidatableResponse write(String name, String minutes, int version, List<?> items, String text) {
        return as(name, "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("items", items, "text", text))
                .put(minutes)
                .then();
    }
}
