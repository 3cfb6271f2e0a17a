package org.essaim.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.Test;

@ApiTest
class BootTest {
    @Test
    void anUnknownAddressIsAProblemInTheReadersLanguage() {
        given().header("Accept-Language", "en")
                .get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .body("title", equalTo("Not found"));
    }
}
