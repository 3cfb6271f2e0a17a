package org.essaim.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class MyProfileTest {
    private static final String PROFILE = "/api/v1/me/profile";
    private static final String DIRECTORY = "/api/v1/networks/territoires44/directory";

    @Inject
    World world;

    @Test
    void whereOneStandsWithoutAMandateIsKnownToOneselfAlone() {
        var person = world.member("runningone", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");

        change("runningone", "{\"standing\":\"CANDIDATE\"}").body("standing", equalTo("CANDIDATE"));

        var seen = given().auth()
                .oauth2(Tokens.of("standing-runner", "territoires44.animation"))
                .get(DIRECTORY + "?q=runningone&facets=true")
                .then()
                .statusCode(200)
                .body("items.givenName", contains("Runningone"))
                .extract()
                .asString();
        assertThat(seen).doesNotContainIgnoringCase("candidat").doesNotContain("standing");
        given().get(DIRECTORY + "?q=candidate+runningone").then().body("items", empty());
        change("runningone", "{\"standing\":null}").body("standing", nullValue());
    }

    private static ValidatableResponse change(String name, String patch) {
        var tag = as(name).get(PROFILE).then().statusCode(200).extract().header("ETag");
        return as(name).header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(PROFILE)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name));
    }
}
