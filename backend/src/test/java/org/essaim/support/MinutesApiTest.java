package org.essaim.support;

import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.at;
import static org.essaim.support.SupportDesk.session;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
