package org.essaim.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of mails that wait when somebody whom they name is erased. */
@ApiTest
class NamedInMailsTest {
    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    Outbox outbox;

    @Inject
    Digests digests;

    @Test
    void anInvitationDoesNotLeaveOnceWhoInvitesIsErased() {
        var inviter = world.person("named-inviter");
        var commune = world.organization("Commune named", "collectivites-mayenne", null);
        world.seat(commune, inviter, "MANAGER");
        given().auth()
                .oauth2(Tokens.of("named-inviter"))
                .contentType("application/json")
                .body(Map.of("email", "named-invited@essaim.example", "role", "ELU"))
                .post("/api/v1/networks/collectivites-mayenne/organizations/" + commune + "/invitations")
                .then()
                .statusCode(201);
        assertThat(mails.to("named-invited@essaim.example")).hasSize(1);

        erase(inviter);

        assertThat(mails.to("named-invited@essaim.example")).isEmpty();
    }

    @Test
    void aMailThatNamesNobodyStays() {
        queue(world.person("named-nobody"), "named-nobody", null);

        erase(world.person("named-elsewhere"));

        assertThat(mails.to("named-nobody@essaim.example")).hasSize(1);
    }

    @Test
    void whatWasGatheredIsGatheredAgainWithoutTheErased() {
        var reader = world.member("named-reader", "territoires44");
        world.run("insert into mail_preference (person, topic, frequency) values (?, 'CONTACT', 'DAILY')", reader);
        var gone = world.person("named-gone");
        queue(reader, "named-gone", gone);
        queue(reader, "named-staying", world.person("named-staying"));
        gather(reader);
        assertThat(digestsOf(reader)).containsExactly(true);

        erase(gone);

        assertThat(digestsOf(reader)).isEmpty();
        gather(reader);
        assertThat(digestsOf(reader)).containsExactly(false);
        assertThat(mails.to("named-reader@essaim.example"))
                .allSatisfy(mail -> assertThat(mail.text()).contains("named-staying"));
    }

    @Test
    void whatIsBeingGatheredMeanwhileDoesNotLeaveEither() throws Exception {
        var reader = world.member("named-meanwhile", "territoires44");
        world.run("insert into mail_preference (person, topic, frequency) values (?, 'CONTACT', 'DAILY')", reader);
        var gone = world.person("named-gone-meanwhile");
        queue(reader, "named-gone", gone);
        var erasing = QuarkusTransaction.requiringNew().call(() -> {
            world.run("""
                    insert into mail (person, recipient, recipient_sha256, topic, template, locale, subject, body_text,
                        body_html, state, next_attempt_at)
                    select person, recipient, recipient_sha256, topic, 'digest', locale, subject, body_text, body_html,
                        'QUEUED', now() + interval '1 hour'
                    from mail where person = ? and state = 'HELD'""", reader);
            world.run("""
                    update mail set digest = (
                        select id from mail made where made.person = mail.person and made.template = 'digest')
                    where person = ? and state = 'HELD'""", reader);
            var erasure = CompletableFuture.runAsync(() -> erase(gone));
            world.awaitWaiting(1);
            return erasure;
        });
        erasing.get(20, TimeUnit.SECONDS);

        assertThat(digestsOf(reader)).isEmpty();
    }

    /** Of each mail that gathers others for them, whether it holds what the erased wrote. */
    private List<Boolean> digestsOf(UUID reader) {
        return mails.to(world.text("select email from person where id = '" + reader + "'")).stream()
                .filter(mail -> mail.template().equals("digest"))
                .map(mail -> mail.text().contains("named-gone"))
                .toList();
    }

    private void gather(UUID reader) {
        world.run(
                "update mail set next_attempt_at = now() - interval '1 minute' where person = ? and state = 'HELD'",
                reader);
        while (digests.gatherOne()) {
            // also what other tests left
        }
    }

    private void erase(UUID person) {
        world.text("select cast(erase_person('" + person + "', 'REQUEST') as text)");
    }

    private void queue(UUID reader, String word, @Nullable UUID named) {
        var email = world.text("select email from person where id = '" + reader + "'");
        var letter = new Letter(
                new Recipient(reader, email, Locale.FRENCH),
                Topic.CONTACT,
                "territoires44",
                "sample",
                Map.of("name", word, "link", "https://essaim.example/page"));
        QuarkusTransaction.requiringNew().run(() -> outbox.queue(named == null ? letter : letter.naming(named)));
    }
}
