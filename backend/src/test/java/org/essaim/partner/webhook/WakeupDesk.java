package org.essaim.partner.webhook;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.Tokens;

/** What an administrator of a network does about waking up a partner. */
final class WakeupDesk {
    private static final String PARTNERS = "/api/v1/networks/territoires-participatifs/partners/";

    private WakeupDesk() {}

    static String webhookOf(UUID partner) {
        return PARTNERS + partner + "/webhook";
    }

    static String deliveriesOf(UUID partner) {
        return webhookOf(partner) + "/deliveries";
    }

    static Response save(UUID partner, String url) {
        return administrator()
                .contentType(ContentType.JSON)
                .body(Map.of("url", url))
                .put(webhookOf(partner));
    }

    static ValidatableResponse listed(UUID partner) {
        return administrator().get(deliveriesOf(partner)).then().statusCode(200);
    }

    static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.of("waker", "territoires-participatifs.administration"));
    }
}
