package org.essaim.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class FirstSignInTest {
    @Inject
    World world;

    @Test
    void theFirstRequestsOfAnAccountMayComeTogether() throws Exception {
        assertThat(statusesOfRequestsTogether("newcomer")).containsOnly(200);

        assertThat(world.count("select count(*) from person where email = 'newcomer@essaim.example'"))
                .isEqualTo(1);
    }

    @Test
    void thoseOfSomebodyExpectedToo() throws Exception {
        var person = world.member("awaited", "territoires44");
        world.run("update person set subject = null where id = ?", person);

        assertThat(statusesOfRequestsTogether("awaited")).containsOnly(200);
    }

    private static Stream<Integer> statusesOfRequestsTogether(String name) throws Exception {
        var token = Tokens.of(name);
        Callable<Integer> request =
                () -> given().auth().oauth2(token).get("/api/v1/me").statusCode();
        try (var threads = Executors.newFixedThreadPool(5)) {
            var answers =
                    threads.invokeAll(Stream.generate(() -> request).limit(5).toList());
            return answers.stream().map(answer -> answer.resultNow());
        }
    }
}
