package org.essaim.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.duty.DutyDesk.at;
import static org.essaim.duty.DutyDesk.withLink;

import jakarta.inject.Inject;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What a meeting of the duty asks of the advisers, and for how long. */
@ApiTest
class MeetingRequestsTest {
    @Inject
    DutyDesk desk;

    @Inject
    World world;

    @Test
    void theRequestOfAMeetingThatIsOffBeforeItWasQualifiedIsClosed() {
        var host = desk.heldBy("benedicte-receives");
        var link = desk.confirmed(host, at(7, "16:00"), "benedicte-visitor@commune.example");
        assertThat(request()).isEqualTo("NEW t");

        withLink(link).put("/api/v1/booking/cancellation").then().statusCode(204);

        assertThat(request()).isEqualTo("CLOSED f");
    }

    private String request() {
        return world.text("select concat(state, ' ', closed_at is null) from support_request "
                + "where email = 'benedicte-visitor@commune.example'");
    }
}
