package org.essaim.partner.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.essaim.partner.webhook.WakeupDesk.administrator;
import static org.essaim.partner.webhook.WakeupDesk.deliveriesOf;
import static org.essaim.partner.webhook.WakeupDesk.listed;
import static org.essaim.partner.webhook.WakeupDesk.save;
import static org.essaim.partner.webhook.WakeupDesk.webhookOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class WebhooksApiTest {
    @Inject
    World world;

    @Inject
    Wakeups wakeups;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void nobodyIsWokenUpByTheNextTest() {
        receiver.close();
        world.run("delete from webhook_endpoint");
    }

    @Test
    void aTestMessageArrivesSignedWithTheSecretThatWasShownOnce() throws Exception {
        var partner = partner("partner-wake-woken");
        var secret =
                save(partner, receiver.url()).then().statusCode(201).extract().<String>path("secret");

        administrator().post(deliveriesOf(partner)).then().statusCode(202);
        wakeups.send();

        var message = receiver.received.getFirst();
        new Webhook(secret).verify(message.body(), lowerCase(message.headers()));
        assertThat(new ObjectMapper().readTree(message.body()).get("type").asText())
                .isEqualTo("test");
        listed(partner)
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].status", equalTo(204))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].id", equalTo(message.id()));
        save(partner, receiver.url()).then().statusCode(204);
        administrator()
                .get(webhookOf(partner))
                .then()
                .statusCode(200)
                .body("secret", nullValue())
                .body("lastSuccessAt", notNullValue());
    }

    @Test
    void aNewSecretSignsBesideTheFormerOne() {
        var partner = partner("partner-wake-rotating");
        var former = save(partner, receiver.url()).then().extract().<String>path("secret");
        var fresh = administrator()
                .post(webhookOf(partner) + "/secrets")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("secret");

        administrator().post(deliveriesOf(partner));
        wakeups.send();

        var message = receiver.received.getFirst();
        assertThat(fresh).isNotEqualTo(former);
        for (var secret : new String[] {former, fresh}) {
            assertThatCode(() -> new Webhook(secret).verify(message.body(), lowerCase(message.headers())))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/", "https://169.254.169.254/latest/meta-data", "https://[fd00::1]/",
                        "http://93.184.215.14/",
                "https://user:secret@93.184.215.14/", "ftp://93.184.215.14/", "https://", "not an address",
                "https://nobody-has-this-name.invalid/"
            })
    void anAddressOfAnInnerNetworkOrInClearIsRefused(String url) {
        save(partner("partner-wake-" + UUID.randomUUID()), url)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("url"));
    }

    @Test
    void anAddressThatBecamePrivateIsNotCalled() {
        var partner = partner("partner-wake-rebound");
        save(partner, receiver.url());
        world.run("update webhook_endpoint set url = 'https://192.168.0.1/' where partner = ?", partner);

        administrator().post(deliveriesOf(partner));
        wakeups.send();

        listed(partner).body("items[0].failure", equalTo("REFUSED_TARGET")).body("items[0].status", nullValue());
        assertThat(receiver.received).isEmpty();
    }

    @Test
    void onlyThoseWhoRunTheNetworkSeeOrChangeAnyOfIt() {
        var partner = partner("partner-wake-guarded");
        save(partner, receiver.url());

        given().get(webhookOf(partner)).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("onlooker"))
                .get(webhookOf(partner))
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("onlooker", "territoires-participatifs.dpo"))
                .delete(webhookOf(partner))
                .then()
                .statusCode(403);
        administrator().delete(webhookOf(partner)).then().statusCode(204);
        administrator().get(webhookOf(partner)).then().statusCode(404);
    }

    private UUID partner(String clientId) {
        return world.partner(clientId, "territoires-participatifs");
    }

    private static Map<String, List<String>> lowerCase(Map<String, List<String>> headers) {
        var lower = new HashMap<String, List<String>>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
        return lower;
    }
}
