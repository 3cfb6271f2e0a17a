package org.essaim.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class OutboxTest {
    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @SuppressWarnings("NullAway.Init") // the test resource sets it
    GreenMail server;

    /** What other tests left waiting leaves first. */
    @BeforeEach
    void emptyOutbox() {
        while (postman.send() > 0) {
            // a round sends so many at most
        }
    }

    @Test
    void aMailLeavesInTextAndHtmlInTheReadersLanguageAndItsWordsAreNotKept() throws Exception {
        queue(null, "stranger@essaim.example", Topic.MEMBERSHIP);

        postman.send();

        var received = received("stranger@essaim.example");
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getSubject()).isEqualTo("Un essai pour Stranger");
        assertThat(received.getFirst().getContentType()).startsWith("multipart");
        assertThat(received.getFirst().getHeader("List-Unsubscribe")).isNull();
        assertThat(
                        world.count(
                                "select count(*) from mail where state = 'SENT' and num_nonnulls(recipient, subject, body_text, body_html) > 0"))
                .isZero();
    }

    @Test
    void aMailThatIsNotCommittedNeverLeaves() {
        QuarkusTransaction.begin();
        outbox.queue(letter(null, "regret@essaim.example", Topic.MEMBERSHIP));
        QuarkusTransaction.rollback();

        postman.send();

        assertThat(received("regret@essaim.example")).isEmpty();
    }

    @Test
    void eachMailLeavesOnceHoweverManyHandsTakePart() {
        for (int i = 0; i < 20; i++) {
            queue(null, "crowd@essaim.example", Topic.MEMBERSHIP);
        }

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(hand -> CompletableFuture.runAsync(() -> postman.send()))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(received("crowd@essaim.example")).hasSize(20);
    }

    @Test
    void whatIsRefusedForGoodIsGivenUpAndAfterThreeTheAddressIsNotTriedAnyMore() {
        for (int i = 0; i < 4; i++) {
            queue(null, "no one@nowhere@essaim.example", Topic.MEMBERSHIP);
        }
        world.run("update mail set failure = 'REFUSED', state = 'FAILED', ended_at = now(), recipient = null"
                + " where id in (select id from mail where recipient = 'no one@nowhere@essaim.example' limit 3)");

        postman.send();

        assertThat(world.count("select count(*) from mail where failure = 'SUSPENDED' and state = 'FAILED'"))
                .isPositive();
    }

    @Test
    void oneClickStopsAKindOfMailWithoutSigningInAndOnlyThatKind() throws Exception {
        var person = world.member("unsubscribing", "territoires44");
        queue(person, "unsubscribing@essaim.example", Topic.CAMPAIGN);
        postman.send();
        var header = received("unsubscribing@essaim.example").getFirst().getHeader("List-Unsubscribe")[0];
        var link = header.substring(header.indexOf("/api/"), header.length() - 1);

        given().get(link).then().statusCode(200).body("topic", equalTo("CAMPAIGN"));
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(204);
        given().post(link).then().statusCode(204);
        queue(person, "unsubscribing@essaim.example", Topic.CAMPAIGN);
        queue(person, "unsubscribing@essaim.example", Topic.MEMBERSHIP);

        assertThat(mails.to("unsubscribing@essaim.example")).hasSize(1);
        given().post("/api/v1/mail-unsubscriptions/nothing").then().statusCode(404);
    }

    @Test
    void whoeverWantsItDailyReceivesOneMailThatGathersThemAll() throws Exception {
        var person = world.member("gathering", "territoires44");
        prefer("gathering", "CONTACT", "DAILY").then().statusCode(204);
        queue(person, "gathering@essaim.example", Topic.CONTACT);
        queue(person, "gathering@essaim.example", Topic.CONTACT);
        postman.send();
        assertThat(received("gathering@essaim.example")).isEmpty();

        world.run("update mail set next_attempt_at = now() - interval '1 minute' where person = ?", person);
        postman.send();

        assertThat(received("gathering@essaim.example")).hasSize(1);
        assertThat(received("gathering@essaim.example").getFirst().getSubject())
                .isEqualTo("Ce qui vous attend depuis hier");
    }

    @Test
    void whatWaitsAlreadyFollowsANewWish() {
        var person = world.member("gathering-otherwise", "territoires44");
        prefer("gathering-otherwise", "CONTACT", "WEEKLY").then().statusCode(204);
        queue(person, "gathering-otherwise@essaim.example", Topic.CONTACT);
        world.run("update mail set next_attempt_at = now() + interval '7 days' where person = ?", person);

        prefer("gathering-otherwise", "CONTACT", "DAILY").then().statusCode(204);
        assertThat(world.count("select count(*) from mail where state = 'HELD' and person = '" + person
                        + "' and next_attempt_at <= now() + interval '25 hours'"))
                .isEqualTo(1);

        prefer("gathering-otherwise", "CONTACT", "IMMEDIATE").then().statusCode(204);
        assertThat(world.count("select count(*) from mail where state = 'QUEUED' and person = '" + person
                        + "' and next_attempt_at <= now()"))
                .isEqualTo(1);
    }

    @Test
    void whatConcernsOnesOwnRightsCannotBeRefused() {
        world.member("refusing", "territoires44");

        prefer("refusing", "MEMBERSHIP", "NONE").then().statusCode(422);
        prefer("refusing", "CONTACT", "NONE").then().statusCode(204);
        given().auth()
                .oauth2(Tokens.of("refusing"))
                .get("/api/v1/me/mail-preferences")
                .then()
                .statusCode(200)
                .body("items.find { it.topic == 'CONTACT' }.frequency", equalTo("NONE"))
                .body("items.find { it.topic == 'WORK' }.frequency", equalTo("IMMEDIATE"));
    }

    @Test
    void theAdministrationSeesWhatCouldNotBeDeliveredAndNobodyElse() {
        var person = world.member("unreachable", "territoires44");
        queue(person, "unreachable@essaim.example", Topic.MEMBERSHIP);
        world.run(
                "update mail set state = 'FAILED', failure = 'UNREACHABLE', ended_at = now(), recipient = null where person = ?",
                person);

        undelivered("territoires44.administration")
                .then()
                .statusCode(200)
                .body("items.find { it.person == 'Unreachable Exemple' }.reason", equalTo("UNREACHABLE"));
        undelivered("territoires44.animation").then().statusCode(403);
    }

    private static io.restassured.response.Response undelivered(String group) {
        return given().auth()
                .oauth2(Tokens.of("worker", group))
                .get("/api/v1/networks/territoires44/undelivered-mails?limit=100");
    }

    private static io.restassured.response.Response prefer(String name, String topic, String frequency) {
        return given().auth()
                .oauth2(Tokens.of(name))
                .contentType("application/json")
                .body("{\"frequency\":\"%s\"}".formatted(frequency))
                .put("/api/v1/me/mail-preferences/" + topic);
    }

    private void queue(@Nullable UUID person, String email, Topic topic) {
        QuarkusTransaction.requiringNew().run(() -> outbox.queue(letter(person, email, topic)));
    }

    private static Letter letter(@Nullable UUID person, String email, Topic topic) {
        var name = Character.toUpperCase(email.charAt(0)) + email.substring(1, email.indexOf('@'));
        return new Letter(
                new Recipient(person, email, Locale.FRENCH),
                topic,
                "territoires44",
                "sample",
                Map.of("name", name, "link", "https://essaim.example/page"));
    }

    private List<MimeMessage> received(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, email))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String email) {
        try {
            return message.getAllRecipients()[0].toString().equals(email);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
