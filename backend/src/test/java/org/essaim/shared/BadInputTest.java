package org.essaim.shared;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class BadInputTest {
    private static final String DIRECTORY = "/api/v1/networks/territoires44/directory";
    private static final String PROFILE = "/api/v1/me/profile";
    private static final String MANDATES = "/api/v1/me/mandates";

    @Inject
    World world;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=100000",
                "limit=many",
                "kind=KING",
                "function=EMPEROR",
                "place=COM:99999",
                "place=nowhere",
                "q=%00",
                "q=a%0Bb",
                "total=perhaps"
            })
    void aParameterThatCannotBeIsRefused(String query) {
        problem(given().urlEncodingEnabled(false).get(DIRECTORY + "?" + query), 400, "invalid-parameter");
    }

    @Test
    void aParameterThatIsTooLongIsRefused() {
        problem(given().get(DIRECTORY + "?q=" + "x".repeat(101)), 400, "invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "AAAA", "%F0%9F", "eyJhbGciOiJub25lIn0"})
    void aForeignCursorIsRefused(String cursor) {
        problem(given().urlEncodingEnabled(false).get(DIRECTORY + "?after=" + cursor), 400, "invalid-cursor");
    }

    @Test
    void theCursorOfAnotherListIsRefused() {
        for (int i = 0; i < 3; i++) {
            world.agrees(world.member("cursorial" + i, "territoires44"), "territoires44", "PUBLIC");
        }
        var next = given().get(DIRECTORY + "?limit=1").jsonPath().getString("next");

        problem(given().get(DIRECTORY + "?q=cursorial&after=" + next), 400, "invalid-cursor");
        problem(given().get("/api/v1/networks/collectivites-mayenne/directory?after=" + next), 400, "invalid-cursor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nickname\":\"x\"}",
                "{\"givenName\":7}",
                "{\"givenName\":null}",
                "{\"givenName\":\"\"}",
                "{\"givenName\":\"\\u2003\"}",
                "{\"givenName\":\"a\",\"givenName\":\"b\"}",
                "{\"givenName\":\"a\"} trailing",
                "{\"givenName\":\"a\\u0000b\"}",
                "{\"givenName\":\"a\\ud800b\"}",
                "{\"givenName\":\"a\\u0001b\"}",
                "{\"givenName\":\"a\\u001fb\"}",
                "{\"givenName\":\"a\\ufffeb\"}",
                "{\"givenName\":\"a\\uffffb\"}",
                "{\"givenName\":[\"a\"]}",
                "{\"languages\":[\"xx\"]}",
                "{\"languages\":[]}",
                "{\"phone\":\"call me\"}",
                "[]",
                "7",
                "null",
                "{",
                "''"
            })
    void aBodyThatIsNotTheOneDescribedIsRefusedAndNothingIsWritten(String body) {
        var before = profile("strict").extract().asString();

        problem(as("strict").header("If-Match", tag("strict")).body(body).patch(PROFILE), 400, "invalid-body");

        assertThat(profile("strict").extract().asString()).isEqualTo(before);
    }

    @Test
    void tabsAndEndsOfLinesAreText() {
        as("lined")
                .header("If-Match", tag("lined"))
                .body("{\"biography\":\"a\\tb\\r\\nc\"}")
                .patch(PROFILE)
                .then()
                .statusCode(200);
    }

    @Test
    void textThatIsTooLongIsRefusedAndNamed() {
        problem(
                        as("wordy")
                                .header("If-Match", tag("wordy"))
                                .body("{\"biography\":\"%s\"}".formatted("x".repeat(2001)))
                                .patch(PROFILE),
                        400,
                        "invalid-body")
                .body("errors.field", hasItem("biography"));
    }

    @Test
    void aChangeSaysWhichVersionItStartsFrom() {
        profile("versioned");

        problem(as("versioned").body("{}").patch(PROFILE), 428, "precondition-required");
        problem(as("versioned").header("If-Match", "\"999\"").body("{}").patch(PROFILE), 412, "precondition-failed");
        problem(as("versioned").header("If-Match", "*").body("{}").patch(PROFILE), 400, "invalid-parameter");
        problem(as("versioned").header("If-Match", "rubbish").body("{}").patch(PROFILE), 400, "invalid-parameter");
    }

    @Test
    void aMandateInAnUnknownPlaceOrWithAForeignFunctionIsRefused() {
        problem(mandate("MUNICIPAL", "MAIRE", "COM:99999"), 422, "unprocessable")
                .body("errors[0].field", equalTo("place"));
        problem(mandate("MUNICIPAL", "MAIRE", "EPCI:243500741"), 422, "unprocessable");
        problem(mandate("MUNICIPAL", "PRESIDENT", "COM:44128"), 422, "unprocessable")
                .body("errors[0].field", equalTo("function"));
        as("mandatory").get(MANDATES).then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+999999999-12-31\"",
                "\"-0044-03-15\"",
                "\"2026-02-30\"",
                "\"2026-03-22T00:00:00Z\"",
                "\"\"",
                "20260322",
                "[999999999,1,1]"
            })
    void aDayThatIsNoneIsRefused(String day) {
        problem(as("timeless").body("""
                        {"kind":"MUNICIPAL","function":"MAIRE","place":"COM:44128","startDate":%s}""".formatted(day)).post(MANDATES), 400, "invalid-body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+300000-01-01T10:00:00+01:00\"",
                "\"+999999999-12-31T10:00:00Z\"",
                "\"-0044-03-15T10:00:00Z\"",
                "\"9999-12-31T23:30:00-02:00\"",
                "\"2026-02-30T10:00:00Z\"",
                "\"2026-03-22\"",
                "\"\"",
                "1774170000",
                "[2026,3,22,10,0]"
            })
    void aMomentThatIsNoneIsRefused(String moment) {
        problem(
                given().contentType("application/json")
                        .header("X-Link-Token", "none")
                        .body("{\"host\":\"0192f0a4-7a3e-7cc1-9d5e-0a1b2c3d4e5f\",\"startsAt\":%s}".formatted(moment))
                        .put("/api/v1/booking/slot"),
                400,
                "invalid-body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duty/slots?from=%2B999999999-12-31",
                "duty/slots?from=-999999999-01-01",
                "duty/slots?from=2026-02-30",
                "duty/slots?from=tomorrow",
                "duty/slots?from=2026-11-26&to=%2B999999999-12-31",
                "fundings?before=%2B999999999-12-31",
                "fundings?before=-0044-03-15",
                "fundings?q=%00",
                "fundings?category=a%0Bb",
                "fundings?audience=%00",
                "fundings?type=%00",
                "programmes?theme=%00",
                "programmes?department=%00",
                "workshops?after=%00",
                "experts?skill=%00",
                "experts?place=%00"
            })
    void aPublicListRefusesDaysAndWordsThatAreNone(String query) {
        problem(
                given().urlEncodingEnabled(false).get("/api/v1/networks/territoires-engagement/" + query),
                400,
                "invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"networks/%00", "networks/%00/workshops", "places/%00", "networks/territoires44/workshops/%00"})
    void nothingIsFoundAtAnAddressThatIsNoText(String address) {
        problem(given().urlEncodingEnabled(false).get("/api/v1/" + address), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duty/slots?from=9999-12-31", "duty/slots?from=0000-01-01", "fundings?before=0000-01-01"})
    void aDayFarAwayIsADay(String query) {
        given().get("/api/v1/networks/territoires-engagement/" + query).then().statusCode(200);
    }

    @Test
    void aSearchForNothingThatCouldBeAWordFindsNobody() {
        world.agrees(world.member("wordless", "territoires44"), "territoires44", "PUBLIC");

        given().get(DIRECTORY + "?total=true&q=!!!").then().statusCode(200).body("items.size()", equalTo(0));
        given().get(DIRECTORY + "?q=日本語").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void aMethodThatIsNotAllowedComesWithThoseThatAre() {
        problem(given().delete("/api/v1/networks"), 405, "method-not-allowed").header("Allow", equalTo("GET"));
        problem(as("formal").delete(PROFILE), 405, "method-not-allowed").header("Allow", equalTo("GET, PATCH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/api/v2/networks", "/problems/no-such-problem"})
    void anAddressOutsideOfTheApiIsAProblemToo(String address) {
        problem(given().get(address), 404, "not-found");
    }

    @Test
    void whatMayBeKeptIsKeptApartForEachOrigin() {
        given().get("/api/v1/networks").then().header("Vary", containsString("Origin"));
    }

    @Test
    void anotherFormatMethodOrAddressIsAProblemToo() {
        problem(as("formal").contentType("text/plain").body("x").post(MANDATES), 415, "unsupported-media-type");
        problem(given().accept("image/png").get(DIRECTORY), 406, "not-acceptable");
        problem(given().delete(DIRECTORY), 405, "method-not-allowed");
        problem(given().get(DIRECTORY + "/not-an-id"), 404, "not-found");
        problem(given().get("/api/v1/networks/no-such-network/directory"), 404, "not-found");
        problem(as("formal").get(MANDATES + "/0192f0a4-7a3e-7cc1-9d5e-0a1b2c3d4e5f"), 404, "not-found");
    }

    @Test
    void aBodyThatIsTooLargeIsAProblemToo() {
        problem(as("heavy").body("{\"x\":\"" + "x".repeat(300_000) + "\"}").post(MANDATES), 413, "body-too-large");
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsAProblemToo() throws IOException, InterruptedException {
        var endless = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(RestAssured.port, MANDATES)))
                .header("Authorization", "Bearer " + Tokens.of("endless"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("{}".getBytes(UTF_8))))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(endless, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(411);
            assertThat(answer.body()).contains("/problems/length-required");
        }
    }

    private Response mandate(String kind, String function, String place) {
        return as("mandatory").body("""
                        {"kind":"%s","function":"%s","place":"%s","startDate":"2026-03-22"}""".formatted(kind, function, place)).post(MANDATES);
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .body("type", equalTo("/problems/" + code));
    }

    private static ValidatableResponse profile(String name) {
        return as(name).get(PROFILE).then().statusCode(200);
    }

    private static String tag(String name) {
        return profile(name).extract().header("ETag");
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
