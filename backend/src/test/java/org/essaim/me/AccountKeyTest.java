package org.essaim.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ApiTest
class AccountKeyTest {
    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void whoeverHasTheHolderConfirmAnAddressIsNotTakenForThem() {
        expect("key-awaited");

        me("key-awaited", null).statusCode(403).body("type", equalTo("/problems/account-key-needed"));
        me("key-awaited", "guessed").statusCode(403).body("type", equalTo("/problems/account-key-needed"));

        assertThat(world.count(
                        "select count(*) from person where email = 'key-awaited@essaim.example' and subject is null"))
                .isEqualTo(1);
    }

    @Test
    void whoeverIsExpectedWithoutAKeyIsNotTakenByTheirAddress() {
        expect("key-never-sent");
        world.run("update person set account_key = '{}' where email = 'key-never-sent@essaim.example'");

        me("key-never-sent", null).statusCode(403).body("type", equalTo("/problems/account-key-needed"));
        me("key-never-sent", "").statusCode(403);

        send("key-never-sent");
        me("key-never-sent", keyOf("key-never-sent")).statusCode(200);
    }

    @Test
    void theKeyIsSentToTheAddressAndServesOnce() {
        expect("key-sent");
        send("key-sent");
        var key = keyOf("key-sent");

        me("key-sent", key).statusCode(200).body("person.email", equalTo("key-sent@essaim.example"));
        me("key-sent", null).statusCode(200);

        assertThat(world.count("select count(*) from person where email = 'key-sent@essaim.example'"
                        + " and account_key = '{}' and proved_at is not null"))
                .isEqualTo(1);
        send("key-sent");
        assertThat(mails.to("key-sent@essaim.example")).hasSize(1);
    }

    @Test
    void askingAgainAndAgainSendsOneMessageInTenMinutes() {
        expect("key-looped");

        send("key-looped");
        send("key-looped");
        assertThat(mails.to("key-looped@essaim.example")).hasSize(1);

        tenMinutesPass("key-looped");
        send("key-looped");
        assertThat(mails.to("key-looped@essaim.example")).hasSize(2);
    }

    @Test
    void askingForAnotherKeyVoidsNoneThatIsInTheMailbox() {
        expect("key-kept");
        send("key-kept");
        var first = keyOf("key-kept");
        tenMinutesPass("key-kept");
        send("key-kept");
        var second = keyOf("key-kept");
        assertThat(second).isNotEqualTo(first);

        me("key-kept", first).statusCode(200);
        world.run("update person set subject = null where email = 'key-kept@essaim.example'");
        me("key-kept", second).statusCode(403);
    }

    @Test
    void nothingIsSentToAnAddressThatIsNotProved() {
        expect("key-unproved");

        given().auth()
                .oauth2(Tokens.sign(Tokens.person("key-unproved").claim("email_verified", false)))
                .post("/api/v1/me/account-key")
                .then()
                .statusCode(204);

        assertThat(mails.to("key-unproved@essaim.example")).isEmpty();
    }

    private void expect(String name) {
        world.expects(world.person(name), "known to nobody but the mailbox of " + name);
    }

    private void tenMinutesPass(String name) {
        world.run(
                "update person set account_key_at = account_key_at - interval '10 minutes' where email = ?",
                name + "@essaim.example");
    }

    private static ValidatableResponse me(String name, @Nullable String key) {
        var request = given().auth().oauth2(Tokens.of(name));
        return (key == null ? request : request.header("X-Account-Key", key))
                .get("/api/v1/me")
                .then();
    }

    private static void send(String name) {
        given().auth()
                .oauth2(Tokens.of(name))
                .post("/api/v1/me/account-key")
                .then()
                .statusCode(204);
    }

    private String keyOf(String name) {
        return mails.to(name + "@essaim.example").getLast().link().replaceFirst(".*cle=([^&]+).*", "$1");
    }
}
