package org.essaim.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class RefusedWritesTest {
    @Inject
    World world;

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
}
