package org.essaim.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class RelayApiTest {
    private static final String NETWORK = "/api/v1/networks/territoires44";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void aMemberWritesToAnotherWithoutSeeingTheirAddressNorShowingTheirOwn() {
        var to = listed("relayed");
        world.member("relayer", "territoires44");

        write("relayer", to, "Bonjour, avez-vous déjà monté une régie agricole ?", false)
                .then()
                .statusCode(202)
                .body("leftToday", equalTo(9));

        var mail = mails.to("relayed@essaim.example").getFirst();
        assertThat(mail.subject()).isEqualTo("Relayer Exemple vous écrit par Territoires44");
        assertThat(mail.text()).contains("régie agricole").doesNotContain("relayer@essaim.example");
        write("relayer", to, "Voici mon adresse.", true).then().statusCode(202);
        assertThat(mails.to("relayed@essaim.example").getLast().text()).contains("relayer@essaim.example");
    }

    @Test
    void theRecipientAnswersTheSameWayEvenToSomebodyWhoIsNotListed() {
        var to = listed("answerer");
        world.member("correspondent", "territoires44");
        write("correspondent", to, "Une question.", false).then().statusCode(202);
        var message = receivedBy("answerer");

        as("answerer").get(message).then().statusCode(200).body("sender", equalTo("Correspondent Exemple"));
        as("answerer")
                .body(Map.of("message", "Une réponse.", "shareAddress", false))
                .post(message + "/answer")
                .then()
                .statusCode(202);

        var answer = mails.to("correspondent@essaim.example").getFirst();
        assertThat(answer.text()).contains("Une réponse.").doesNotContain("answerer@essaim.example");
        as("correspondent").get(message).then().statusCode(404);
    }

    @Test
    void onceEitherHasLeftTheNetworkThereIsNoAnswer() {
        var to = listed("leavinganswerer");
        world.member("leavingsender", "territoires44");
        write("leavingsender", to, "Une question.", false).then().statusCode(202);
        var message = receivedBy("leavinganswerer");

        stands("EXCLUDED", "leavinganswerer");
        answer("leavinganswerer", message).then().statusCode(404);
        stands("ACTIVE", "leavinganswerer");
        stands("RESIGNED", "leavingsender");
        answer("leavinganswerer", message).then().statusCode(404);

        stands("ACTIVE", "leavingsender");
        answer("leavinganswerer", message).then().statusCode(202);
        assertThat(mails.to("leavingsender@essaim.example")).hasSize(1);
    }

    private void stands(String state, String name) {
        world.run(
                "update membership set state = ? where person = (select id from person where email = ?)",
                state,
                name + "@essaim.example");
    }

    private static Response answer(String name, String message) {
        return as(name).body(Map.of("message", "Une réponse.", "shareAddress", false))
                .post(message + "/answer");
    }

    @Test
    void onlyMembersWriteAndOnlyToPeopleWhomTheySeeAndWhoTakeMessages() {
        var recipient = world.member("closedone", "territoires44");
        world.agrees(recipient, "territoires44", "NETWORK");
        var to = entryOf("closedone");
        world.member("hiddenone", "territoires44");
        world.member("writer", "territoires44");
        world.member("remote", "collectivites-mayenne");

        write("remote", to, "Bonjour", false).then().statusCode(404);
        world.agrees(recipient, "territoires44", "PUBLIC");
        write("remote", to, "Bonjour", false).then().statusCode(403);
        write("writer", UUID.randomUUID().toString(), "Bonjour", false).then().statusCode(404);
        write("writer", entryOf("hiddenone"), "Bonjour", false).then().statusCode(404);
        write("closedone", to, "Bonjour moi", false).then().statusCode(422);
        write("writer", to, "  ", false).then().statusCode(400);
        world.run("update directory_entry set available_for_contact = false where id = cast(? as uuid)", to);
        write("writer", to, "Bonjour", false).then().statusCode(409).body("type", equalTo("/problems/contact-closed"));
        assertThat(mails.to("closedone@essaim.example")).isEmpty();
    }

    @Test
    void whoStoppedMailsOfThisKindIsNotWrittenToInVain() {
        var to = listed("stopped");
        world.member("vainwriter", "territoires44");
        world.run(
                "insert into mail_preference (person, topic, frequency) select id, 'CONTACT', 'NONE' from person where given_name = 'Stopped'");

        write("vainwriter", to, "Bonjour", false)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/contact-closed"));
    }

    @Test
    void tenMessagesADayAndNoMoreEvenAllAtOnce() throws InterruptedException {
        var to = listed("swamped");
        world.member("flooder", "territoires44");

        try (var threads = Executors.newFixedThreadPool(5)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 14)
                            .mapToObj(i -> (java.util.concurrent.Callable<Integer>) () ->
                                    write("flooder", to, "Message " + i, false).statusCode())
                            .toList())
                    .stream()
                    .map(RelayApiTest::value)
                    .toList();

            assertThat(statuses.stream().filter(status -> status == 202)).hasSize(10);
            assertThat(statuses.stream().filter(status -> status == 429)).hasSize(4);
        }
        assertThat(mails.to("swamped@essaim.example")).hasSize(10);
        var refused =
                write("flooder", to, "Encore", false).then().statusCode(429).extract();
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 25 * 3600);
    }

    @Test
    void whatIsWrittenIsInTheMailAndNowhereElse() {
        var to = listed("secretkeeper");
        world.member("secretwriter", "territoires44");

        write("secretwriter", to, "Confidence-unique-7f3a", false).then().statusCode(202);

        assertThat(world.count("select count(*) from relay_message m where cast(m as text) like '%Confidence-unique%'"))
                .isZero();
        assertThat(world.count("select count(*) from audit_event e where cast(e as text) like '%Confidence-unique%'"))
                .isZero();
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

    private static Integer value(java.util.concurrent.Future<Integer> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
