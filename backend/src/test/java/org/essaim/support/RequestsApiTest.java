package org.essaim.support;

import static org.essaim.support.SupportDesk.SUPPORT;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.qualification;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What waits on the desk of the advisers: what is new, whole, and no more of one person than they can answer. */
@ApiTest
class RequestsApiTest {
    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Test
    void theDeskShowsWhatIsNewPageByPageTheLongestWaitingFirst() {
        var requests = new ArrayList<String>();
        for (int turn = 0; turn < 3; turn++) {
            requests.add(
                    turn == 0
                            ? desk.call("celestine", "celestine-caller@epci.example")
                                    .extract()
                                    .path("id")
                            : again());
        }
        world.run(
                "update support_request set received_at = received_at - interval '900 days' where id = any (cast(? as uuid[]))",
                "{" + String.join(",", requests) + "}");
        var first = as("celestine", "conseil")
                .get(SUPPORT + "/requests/waiting?limit=2")
                .then()
                .statusCode(200);

        first.body("items.id", contains(requests.get(0), requests.get(1)));
        as("celestine", "conseil")
                .get(SUPPORT + "/requests/waiting?limit=1&after="
                        + first.extract().path("next"))
                .then()
                .body("items.id", contains(requests.get(2)));
        as("celestine", "conseil")
                .header("If-Match", "\"0\"")
                .body(qualification("ONE_OFF"))
                .put(SUPPORT + "/requests/" + requests.get(0) + "/qualification")
                .then()
                .statusCode(200);
        as("celestine", "conseil")
                .get(SUPPORT + "/requests/waiting?limit=1")
                .then()
                .body("items.id", contains(requests.get(1)));
    }

    @Test
    void whileFiveRequestsOfSomebodyWaitTheyAskForNoMore() {
        world.person("dauphine-mairie");
        for (int turn = 0; turn < 5; turn++) {
            ask().statusCode(201);
        }

        ask().statusCode(409).body("type", equalTo("/problems/conflict"));
        world.run("delete from support_request where requester = (select id from person "
                + "where email = 'dauphine-mairie@essaim.example') and id = (select min(id::text)::uuid from support_request "
                + "where contact_name like 'Dauphine-mairie%')");
        ask().statusCode(201);
    }

    private static ValidatableResponse ask() {
        return as("dauphine-mairie")
                .body(Map.of(
                        "kind",
                        "ADVICE",
                        "collectivity",
                        "Tarn-Agout",
                        "place",
                        "COM:09225",
                        "subject",
                        "Par où commencer ?"))
                .post(SUPPORT + "/my-requests")
                .then();
    }

    private static String again() {
        return as("celestine", "conseil")
                .body(Map.of(
                        "collectivity",
                        "Tarn-Agout",
                        "contactName",
                        "Camille Exemple",
                        "subject",
                        "Encore une question",
                        "email",
                        "celestine-caller@epci.example"))
                .post(SUPPORT + "/requests/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
