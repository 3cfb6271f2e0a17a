package org.essaim.partner.feed;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.essaim.shared.Tokens;

/** The program of a partner at the feed. */
record Pull(String client) {
    static final String FEED = "/api/v1/partner/directory";

    Response snapshot() {
        return call().accept("application/x-ndjson").get(FEED + "/snapshot");
    }

    /** The first line of a snapshot. */
    String cursor() {
        return JsonPath.from(lines().getFirst()).getString("cursor");
    }

    List<String> lines() {
        return snapshot().then().statusCode(200).extract().asString().lines().toList();
    }

    /** The lines between the first and the last. */
    List<JsonPath> entries() {
        var lines = lines();
        return lines.subList(1, lines.size() - 1).stream().map(JsonPath::from).toList();
    }

    Response changes(String after) {
        return changes(after, 500);
    }

    Response changes(String after, int limit) {
        return call().queryParam("after", after).queryParam("limit", limit).get(FEED + "/changes");
    }

    /** The items of all pages after a cursor. */
    List<Map<String, Object>> all(String after) {
        return changes(after).then().statusCode(200).extract().jsonPath().getList("items");
    }

    private io.restassured.specification.RequestSpecification call() {
        return given().auth().oauth2(Tokens.ofPartner(client, "openid directory:read"));
    }
}
