package org.essaim.me;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** The same person several times at once: impatient clicks, several windows, the first calls of the web app. */
@ApiTest
class AtOnceTest {
    private static final String CONSENTS = "/api/v1/me/consents";
    private static final String PROFILE = "/api/v1/me/profile";
    private static final String ENTRY = "/api/v1/me/networks/territoires44/entry";

    @Inject
    World world;

    @Test
    void theFirstCallsOfAnAccountMakeOnePersonAndAllAreAnswered() throws Exception {
        var paths = List.of("/api/v1/me", PROFILE, CONSENTS, "/api/v1/me/mandates");

        assertThat(atOnce(8, i -> as("hurried").get(paths.get(i % paths.size())).statusCode()))
                .containsOnly(200);
        assertThat(world.count("select count(*) from person where email = 'hurried@essaim.example'"))
                .isEqualTo(1);
    }

    @Test
    void theFirstCallsOfAnExpectedPersonAreAllAnswered() throws Exception {
        var known = world.member("awaited", "territoires44");
        world.expects(known, "of the awaited");

        assertThat(atOnce(
                        8,
                        i -> as("awaited")
                                .header("X-Account-Key", "of the awaited")
                                .get("/api/v1/me")
                                .statusCode()))
                .containsOnly(200);
    }

    @Test
    void aConsentGivenSeveralTimesAtOnceIsWrittenOnce() throws Exception {
        var person = world.member("impatient", "territoires44");
        var sha256 = as("impatient")
                .get(CONSENTS)
                .jsonPath()
                .getString("audiences.find { it.audience == 'PUBLIC' }.text.sha256");
        var grant = "{\"network\":\"territoires44\",\"audience\":\"PUBLIC\",\"action\":\"GRANT\",\"textSha256\":\"%s\"}"
                .formatted(sha256);

        assertThat(atOnce(6, i -> as("impatient").body(grant).post(CONSENTS).statusCode()))
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(world.count("select count(*) from consent_event where person = '" + person + "'"))
                .isEqualTo(1);
    }

    @Test
    void changesOfDifferentThingsDoNotCross() throws Exception {
        var person = world.member("busy", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        for (int round = 0; round < 3; round++) {
            var profile = as("busy").get(PROFILE).header("ETag");
            var entry = as("busy").get(ENTRY).header("ETag");

            assertThat(atOnce(
                            2,
                            i -> i == 0
                                    ? as("busy")
                                            .header("If-Match", profile)
                                            .body("{\"familyName\":\"Occupée" + profile.charAt(1) + "\"}")
                                            .patch(PROFILE)
                                            .statusCode()
                                    : as("busy")
                                            .header("If-Match", entry)
                                            .body("{\"headline\":\"Bonjour " + entry.charAt(1) + "\"}")
                                            .patch(ENTRY)
                                            .statusCode()))
                    .containsOnly(200);
        }
    }

    @Test
    void ofSeveralChangesOfTheSameVersionOneIsMade() throws Exception {
        var tag = as("contested").get(PROFILE).header("ETag");

        assertThat(atOnce(
                        8,
                        i -> as("contested")
                                .header("If-Match", tag)
                                .body("{\"biography\":\"" + i + "\"}")
                                .patch(PROFILE)
                                .statusCode()))
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    private static List<Integer> atOnce(int times, java.util.function.IntFunction<Integer> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var calls = IntStream.range(0, times)
                    .<Callable<Integer>>mapToObj(i -> () -> call.apply(i))
                    .toList();
            return threads.invokeAll(calls).stream().map(AtOnceTest::answer).collect(toList());
        }
    }

    private static Integer answer(Future<Integer> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
