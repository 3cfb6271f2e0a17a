package org.essaim.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import jakarta.inject.Inject;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class RefusedWritesTest {
    @Inject
    World world;

    @ParameterizedTest
    @ValueSource(strings = {"a-very-long-name-", "%00", "%F0%9F"})
    void anAddressThatCannotBeWrittenDownIsRefusedAllTheSame(String name) {
        var trespasser = "lengthy" + name.hashCode();
        world.person(trespasser);

        given().auth()
                .oauth2(Tokens.of(trespasser))
                .contentType("application/json")
                .urlEncodingEnabled(false)
                .body("{}")
                .patch("/api/v1/me/networks/" + name.repeat(20) + "/entry")
                .then()
                .statusCode(lessThan(500));
    }

    @Test
    void whatSomebodyTriedAndWasRefusedIsOnTheTrail() {
        var person = world.member("trespasser", "territoires44");

        given().auth()
                .oauth2(Tokens.of("trespasser"))
                .contentType("application/json")
                .body("{\"headline\":\"x\"}")
                .patch("/api/v1/me/networks/territoires44/entry")
                .then()
                .statusCode(428);

        assertThat(world.count(
                        "select count(*) from audit_event where outcome = 'REFUSED' and action = 'changeMyEntry' and network = 'territoires44' and actor_id = '"
                                + person + "'"))
                .isEqualTo(1);
    }

    @Test
    void theSecretOfALinkIsNeverOnTheTrail() {
        world.person("trespassing-secret");
        var secret = "kept-out-of-the-trail-0123456789abcdefghijk";

        given().auth()
                .oauth2(Tokens.of("trespassing-secret"))
                .post("/api/v1/mail-unsubscriptions/" + secret)
                .then()
                .statusCode(404);

        assertThat(world.count("select count(*) from audit_event where target like '%" + secret + "%'"))
                .isZero();
        assertThat(world.text("select target from audit_event where action = 'unsubscribe' order by id desc limit 1"))
                .isEqualTo("/mail-unsubscriptions/{token}");
    }

    @Test
    void theIdOfWhatWasTriedIsOnTheTrail() {
        world.member("trespassing-mandate", "territoires44");
        var mandate = UUID.randomUUID();

        given().auth()
                .oauth2(Tokens.of("trespassing-mandate"))
                .delete("/api/v1/me/mandates/" + mandate)
                .then()
                .statusCode(404);

        assertThat(world.count("select count(*) from audit_event where target = '/me/mandates/" + mandate + "'"))
                .isEqualTo(1);
    }
}
