package org.essaim.support.track;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** What is forgotten of support after three years. */
@ApiTest
class SupportRetentionTest {
    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Inject
    SupportRetention retention;

    @Test
    void whatNobodyAnsweredIsForgottenThreeYearsAfterItWasReceived() {
        desk.call("eglantine", "eglantine-caller@epci.example");
        desk.call("faustine-desk", "faustine-caller@epci.example");
        received("eglantine", "3 years 1 day");
        received("faustine", "2 years 11 months");

        retention.forget();

        assertThat(world.texts("select email from support_request where email in "
                        + "('eglantine-caller@epci.example', 'faustine-caller@epci.example')"))
                .containsExactly("faustine-caller@epci.example");
    }

    private void received(String who, String ago) {
        world.run("update support_request set received_at = now() - interval '" + ago + "' where email = '" + who
                + "-caller@epci.example'");
    }
}
