package org.essaim.support;

import static org.essaim.support.SupportDesk.SUPPORT;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.qualification;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** A request says which track came of it. */
@ApiTest
class RequestTracksApiTest {
    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void advisersReadWhichTrackCameOfARequest() {
        String id = desk.call("parcoursine", "parcoursine-caller@epci.example")
                .body("track", nullValue())
                .extract()
                .path("id");

        String track = qualify("parcoursine", id);

        as("parcoursine", "conseil").get("/api/v1/me/tracks").then().body("items.id", contains(track));
        as("parcoursine", "conseil").get(SUPPORT + "/requests/" + id).then().body("track", equalTo(track));
    }

    @Test
    void whoAskedReadsItOnceTheyTakePartInIt() {
        world.person("demandelle");
        world.person("demandelle-conseil");
        String id = as("demandelle")
                .body(Map.of(
                        "kind", "ADVICE", "collectivity", "Pamiers", "subject", "Une charte", "message", "Bonjour"))
                .post(SUPPORT + "/my-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String track = qualify("demandelle-conseil", id);
        as("demandelle").get(SUPPORT + "/my-requests").then().body("items[0].track", nullValue());

        as("demandelle")
                .header(
                        "X-Link-Token",
                        mails.to("demandelle@essaim.example").stream()
                                .filter(mail -> mail.template().equals("track-invitation"))
                                .findFirst()
                                .orElseThrow()
                                .secret())
                .put("/api/v1/track-invitation")
                .then()
                .statusCode(200);

        as("demandelle").get(SUPPORT + "/my-requests").then().body("items[0].track", equalTo(track));
    }

    private static String qualify(String adviser, String request) {
        return as(adviser, "conseil")
                .header("If-Match", "\"0\"")
                .body(qualification("REGULAR", 6))
                .put(SUPPORT + "/requests/" + request + "/qualification")
                .then()
                .statusCode(200)
                .extract()
                .path("track");
    }
}
