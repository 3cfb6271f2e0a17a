package org.essaim.expert;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essaim.shared.Tokens;

/** The experts of a test: what they write, who vets them. */
public final class ExpertWorld {
    static final String EXPERTS = "/api/v1/networks/territoires-engagement/experts";

    private ExpertWorld() {}

    static RequestSpecification as(String name, String... functions) {
        return in("territoires-engagement", name, functions);
    }

    static RequestSpecification in(String network, String name, String... functions) {
        var groups = Arrays.stream(functions)
                .map(function -> network + "." + function)
                .toArray(String[]::new);
        return given().header("Authorization", "Bearer " + Tokens.of(name, groups))
                .contentType("application/json");
    }

    public static Map<String, Object> card(String name, Map<String, Object> otherwise) {
        var card = new HashMap<String, Object>(Map.of(
                "name",
                name,
                "legalForm",
                "COOPERATIVE",
                "presentation",
                "Nous accompagnons les communes.",
                "skills",
                List.of("concertation"),
                "perimeter",
                List.of("DEP:44"),
                "references",
                List.of(Map.of("title", "Assises", "collectivity", "Commune de Plessé", "year", 2024)),
                "procurement",
                List.of("DIRECT"),
                "email",
                "bonjour@atelier.example",
                "phone",
                "01 99 00 12 34",
                "website",
                "https://atelier.example/"));
        card.putAll(otherwise);
        return card;
    }

    static Map<String, Object> application(String network, Map<String, Object> card, boolean onBehalf) {
        String charter = given().get("/api/v1/networks/" + network + "/expert-charter")
                .then()
                .statusCode(200)
                .extract()
                .path("sha256");
        return Map.of("card", card, "charterSha256", charter, "onBehalf", onBehalf);
    }

    /** Applies; answers the number of the expert. */
    static String apply(String person, Map<String, Object> card) {
        return as(person)
                .body(application("territoires-engagement", card, false))
                .post(EXPERTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse vet(String steward, String id, int version) {
        return as(steward, "animation")
                .header("If-Match", "\"" + version + "\"")
                .put(EXPERTS + "/" + id + "/vetting")
                .then();
    }

    /** Entered by an adviser and vetted by another, in any network. */
    public static String trusted(String network, String adviser, String steward, Map<String, Object> card) {
        var experts = "/api/v1/networks/" + network + "/experts";
        String id = in(network, adviser, "conseil")
                .body(application(network, card, true))
                .post(experts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        in(network, steward, "animation")
                .header("If-Match", "\"0\"")
                .put(experts + "/" + id + "/vetting")
                .then()
                .statusCode(200);
        return id;
    }
}
