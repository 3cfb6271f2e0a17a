package org.essaim.programme;

import static org.essaim.programme.ProgrammeWorld.action;
import static org.essaim.programme.ProgrammeWorld.convention;
import static org.essaim.programme.ProgrammeWorld.frame;
import static org.essaim.programme.ProgrammeWorld.plan;
import static org.essaim.programme.ProgrammeWorld.settle;
import static org.essaim.support.SupportDesk.as;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.junit.jupiter.api.Test;

/** What goes with a year, and what keeps it. */
@ApiTest
class ProgrammeYearsApiTest {
    @Inject
    ProgrammeWorld programmes;

    @Test
    void whatWasDroppedGoesWithItsYear() {
        String programme = programmes.programme("euphrosine", "euphrosine-contact@epci.example", "2026-01-01");
        String action = plan("euphrosine", programme, action(3, 3)).extract().path("id");
        var shorter = new HashMap<>(frame(List.of(10, 6)));
        shorter.put("convention", convention("2026-01-01", "2027-12-31"));
        var refused = as("euphrosine", "conseil")
                .header("If-Match", "\"0\"")
                .body(shorter)
                .put(programme);
        refused.then().statusCode(422);

        settle("euphrosine", programme, action, 0, Map.of("state", "DROPPED")).statusCode(200);

        as("euphrosine", "conseil")
                .header("If-Match", "\"0\"")
                .body(shorter)
                .put(programme)
                .then()
                .statusCode(200)
                .body("programme.years", hasSize(2));
    }
}
