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
    void theKeyIsSentToTheAddressAndServesOnce() {
        expect("key-sent");
        send("key-sent");
        var first = keyOf("key-sent");
        send("key-sent");
        var key = keyOf("key-sent");

        me("key-sent", first).statusCode(403);
        me("key-sent", key).statusCode(200).body("person.email", equalTo("key-sent@essaim.example"));
        me("key-sent", null).statusCode(200);

        assertThat(
                        world.count(
                                "select count(*) from person where email = 'key-sent@essaim.example' and account_key is not null"))
                .isZero();
        send("key-sent");
        assertThat(mails.to("key-sent@essaim.example")).hasSize(2);
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
        var person = world.person(name);
        world.run(
                "update person set subject = null, account_key = encode(sha256('known to nobody'), 'hex') where id = ?",
                person);
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
