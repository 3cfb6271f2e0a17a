package org.essaim.membership.application;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;

/** Somebody of a test who asks to join a network, and reads their mail. */
record Applicant(String name, Mails mails) {
    static final String NETWORKS = "/api/v1/networks/";
    static final String MINE = "/api/v1/membership-application";

    String email() {
        return name + "@essaim.example";
    }

    /** What an élue of Plessé fills in, with the charter as it is now. */
    Map<String, Object> form() {
        var charter = given().get(NETWORKS + "territoires44/charter").jsonPath();
        var form = new HashMap<String, Object>();
        form.put("profile", "ELU");
        form.put("givenName", Character.toUpperCase(name.charAt(0)) + name.substring(1));
        form.put("familyName", "Exemple");
        form.put(
                "mandates",
                List.of(Map.of(
                        "kind", "MUNICIPAL",
                        "function", "ADJOINT",
                        "rank", 2,
                        "place", "COM:44128",
                        "side", "MAJORITE",
                        "startDate", "2026-03-22")));
        form.put("places", List.of());
        form.put("consents", List.of());
        form.put("charter", Map.of("version", charter.getString("version"), "sha256", charter.getString("sha256")));
        return form;
    }

    Response send(String network, Map<String, Object> form) {
        return given().contentType("application/json")
                .body(Map.of("email", email(), "form", form))
                .post(NETWORKS + network + "/membership-applications");
    }

    /** The secret of the link in the last mail. */
    String secret() {
        return mails.to(email()).getLast().secret();
    }

    RequestSpecification byLink() {
        return given().header("X-Link-Token", secret()).contentType("application/json");
    }

    /** Sends the form and proves the address; gives the id under which the network knows the application. */
    String submitted(String network, Map<String, Object> form) {
        send(network, form).then().statusCode(202);
        given().header("X-Link-Token", secret())
                .put(MINE + "/verification")
                .then()
                .statusCode(200);
        return animator(network)
                .get(NETWORKS + network + "/membership-applications?state=SUBMITTED&limit=100")
                .jsonPath()
                .getString("items.find { it.givenName == '" + form.get("givenName") + "' }.id");
    }

    static RequestSpecification animator(String network) {
        return given().auth()
                .oauth2(Tokens.of("desk-" + network, network + ".animation"))
                .contentType("application/json");
    }
}
