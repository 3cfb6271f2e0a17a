package org.essaim.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;

/** More is asked than the database can do at once. */
@ApiTest
class SaturationTest {
    @Inject
    AgroalDataSource database;

    @Test
    void whoeverGetsNoConnectionInTimeIsAskedToComeBack() throws SQLException {
        withoutAnyConnection(() -> given().get("/api/v1/networks/territoires44/directory")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/unavailable")));
    }

    @Test
    void aRefusalThatCannotBeNotedStaysTheSameRefusal() throws SQLException {
        withoutAnyConnection(() -> given().auth()
                .oauth2(Tokens.of("unnoted"))
                .contentType("application/json")
                .body("{bad")
                .post("/api/v1/me/mandates")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-body")));
    }

    private void withoutAnyConnection(Runnable call) throws SQLException {
        var taken = new ArrayDeque<Connection>();
        try {
            int all = database.getConfiguration().connectionPoolConfiguration().maxSize();
            while (taken.size() < all) {
                taken.add(database.getConnection());
            }
            call.run();
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }
}
