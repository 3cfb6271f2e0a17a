package org.essaim.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** A member reports a message; those who animate the network decide what becomes of its sender. */
@ApiTest
class ContactReportsApiTest {
    private static final String NETWORK = "/api/v1/networks/territoires44";
    private static final String ANIMATION = "territoires44.animation";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void aMessageIsReportedWithWhatOneChoosesToShowAndItsSenderIsSuspended() {
        var to = listed("pestered");
        world.member("pest", "territoires44");
        write("pest", to, "Achetez mes logiciels", false).then().statusCode(202);
        var message = receivedBy("pestered");

        as("pestered")
                .body(Map.of(
                        "reason",
                        "CANVASSING",
                        "excerpt",
                        "Achetez mes logiciels",
                        "comment",
                        "Laissez-moi tranquille"))
                .post(message + "/report")
                .then()
                .statusCode(204);
        as("pestered")
                .body(Map.of("reason", "SPAM"))
                .post(message + "/report")
                .then()
                .statusCode(409);
        as("pest")
                .body(Map.of("reason", "SPAM"))
                .post(message + "/report")
                .then()
                .statusCode(404);

        assertThat(reportsInTheCopyOf("pest")).isEmpty();
        assertThat(reportsInTheCopyOf("pestered").getFirst()).containsEntry("comment", "Laissez-moi tranquille");

        var report = as("relay-runner", ANIMATION)
                .get(NETWORK + "/contact-reports?limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.sender == 'Pest Exemple' }.excerpt", equalTo("Achetez mes logiciels"))
                .extract()
                .<Map<String, Object>>path("items.find { it.sender == 'Pest Exemple' }");
        var decision = NETWORK + "/contact-reports/" + report.get("id") + "/decision";
        as("relay-runner", ANIMATION)
                .body("{\"decision\":\"SUSPENDED\"}")
                .put(decision)
                .then()
                .statusCode(428);
        as("relay-runner", ANIMATION)
                .header("If-Match", "\"0\"")
                .body("{\"decision\":\"SUSPENDED\"}")
                .put(decision)
                .then()
                .statusCode(200)
                .body("excerpt", nullValue())
                .body("decision", equalTo("SUSPENDED"));

        assertThat(reportsInTheCopyOf("pest"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsKeys("decision", "decidedAt", "suspendedUntil")
                        .doesNotContainKeys("comment", "reason", "excerpt", "reportedAt", "person"));
        write("pest", to, "Encore moi", false)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/relay-suspended"));
        assertThat(mails.to("pest@essaim.example").getFirst().text()).doesNotContain("Pestered");
        as("relay-runner", ANIMATION)
                .get(NETWORK + "/contact-reports?open=false&limit=100")
                .then()
                .body("items.sender", hasItem("Pest Exemple"));
        as("relay-runner", ANIMATION)
                .get(NETWORK + "/contact-reports?limit=100")
                .then()
                .body("items.sender", not(hasItem("Pest Exemple")));
        as("pestered").get(NETWORK + "/contact-reports").then().statusCode(403);
    }

    private static List<Map<String, Object>> reportsInTheCopyOf(String name) {
        List<Map<String, Object>> rows = as(name).get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .extract()
                .path("sections.find { it.key == 'contactReport' }?.rows");
        return rows == null ? List.of() : rows;
    }

    private String listed(String name) {
        world.agrees(world.member(name, "territoires44"), "territoires44", "NETWORK");
        return entryOf(name);
    }

    private static String entryOf(String name) {
        return as(name).get("/api/v1/me/networks/territoires44/entry")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private String receivedBy(String name) {
        var link = mails.to(name + "@essaim.example").getFirst().link();
        return "/api/v1/me/messages/" + link.replaceAll(".*/messages/([^/]+)/repondre", "$1");
    }

    private static Response write(String sender, String entry, String message, boolean shareAddress) {
        return as(sender)
                .body(Map.of("message", message, "shareAddress", shareAddress))
                .post(NETWORK + "/directory/" + entry + "/messages");
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups)).contentType("application/json");
    }
}
