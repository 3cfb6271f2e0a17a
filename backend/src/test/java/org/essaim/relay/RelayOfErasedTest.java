package org.essaim.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What becomes of a message that is being written while somebody is erased. */
@ApiTest
class RelayOfErasedTest {
    private static final String NETWORK = "/api/v1/networks/territoires44";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void whoIsErasedMeanwhileHasWrittenNothing() throws Exception {
        var to = listed("relaygone-reader");
        var writer = world.member("relaygone-writer", "territoires44");

        whileErasing(writer, () -> write("relaygone-writer", to))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/person-erased"));

        assertThat(mails.to("relaygone-reader@essaim.example")).isEmpty();
        assertThat(messagesOf(writer)).isZero();
    }

    @Test
    void whoIsErasedMeanwhileIsNotWrittenTo() throws Exception {
        var to = listed("relaygone-recipient");
        world.member("relaygone-sender", "territoires44");
        var recipient = id("relaygone-recipient");

        whileErasing(recipient, () -> write("relaygone-sender", to)).then().statusCode(404);

        assertThat(mails.to("relaygone-recipient@essaim.example")).isEmpty();
        assertThat(messagesOf(recipient)).isZero();
    }

    @Test
    void norIsWhoIsErasedWhileTheyAreAnswered() throws Exception {
        var to = listed("relaygone-answering");
        var asking = world.member("relaygone-asking", "territoires44");
        write("relaygone-asking", to).then().statusCode(202);
        var message = messageTo("relaygone-answering");

        whileErasing(asking, () -> answer("relaygone-answering", message))
                .then()
                .statusCode(404);

        assertThat(messagesOf(asking)).isZero();
    }

    @Test
    void norAnswersWhoIsErasedMeanwhile() throws Exception {
        var to = listed("relaygone-late");
        world.member("relaygone-curious", "territoires44");
        write("relaygone-curious", to).then().statusCode(202);
        var message = messageTo("relaygone-late");

        whileErasing(id("relaygone-late"), () -> answer("relaygone-late", message))
                .then()
                .statusCode(403);

        assertThat(mails.to("relaygone-curious@essaim.example")).isEmpty();
    }

    @Test
    void twoWhoWriteToEachOtherAtTheSameMomentAreBothHeard() throws Exception {
        var one = listed("relaycross-one");
        var other = listed("relaycross-other");
        world.run("update person set last_seen_at = null where given_name like 'Relaycross-%'");

        for (int round = 0; round < 5; round++) {
            var first = CompletableFuture.supplyAsync(() -> write("relaycross-one", other));
            var second = CompletableFuture.supplyAsync(() -> write("relaycross-other", one));
            assertThat(first.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(202);
            assertThat(second.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(202);
        }
    }

    /** What is answered to a call that came while the person was still there, and went on once they were erased. */
    private Response whileErasing(UUID person, Callable<Response> call) throws Exception {
        var answer = QuarkusTransaction.requiringNew().call(() -> {
            world.text("select cast(erase_person('" + person + "', 'SELF') as text)");
            var calling = CompletableFuture.supplyAsync(() -> {
                try {
                    return call.call();
                } catch (Exception failed) {
                    throw new AssertionError(failed);
                }
            });
            awaitWaiting();
            return calling;
        });
        return answer.get(20, TimeUnit.SECONDS);
    }

    /** Until the call has come upon what the erasure holds. */
    private void awaitWaiting() throws InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            if (world.count("select count(*) from pg_locks where not granted") > 0) {
                return;
            }
            Thread.sleep(50);
        }
    }

    private long messagesOf(UUID person) {
        return world.count("select count(*) from relay_message where '%s' in (sender, recipient)".formatted(person));
    }

    private UUID id(String name) {
        return UUID.fromString(
                world.text("select cast(id as text) from person where email = '%s@essaim.example'".formatted(name)));
    }

    private String listed(String name) {
        world.agrees(world.member(name, "territoires44"), "territoires44", "NETWORK");
        return as(name).get("/api/v1/me/networks/territoires44/entry")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private String messageTo(String name) {
        var link = mails.to(name + "@essaim.example").getFirst().link();
        return "/api/v1/me/messages/" + link.replaceAll(".*/messages/([^/]+)/repondre", "$1");
    }

    private static Response write(String sender, String entry) {
        return as(sender)
                .body(Map.of("message", "Bonjour", "shareAddress", false))
                .post(NETWORK + "/directory/" + entry + "/messages");
    }

    private static Response answer(String name, String message) {
        return as(name).body(Map.of("message", "Une réponse.", "shareAddress", false))
                .post(message + "/answer");
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
