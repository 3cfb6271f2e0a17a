package org.essaim.support.track;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** Support that ended three years ago is forgotten, with all that was said and handed in. */
@ApiTest
class SupportRetentionTest {
    @Inject
    SupportRetention retention;

    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Test
    void aTrackThatEndedThreeYearsAgoGoesWithItsFiles() {
        var track = ended("oublieline", "3 years 1 day");
        var file = document(track);

        retention.forget();

        assertThat(world.count("select count(*) from support_track where id = '" + track + "'"))
                .isZero();
        assertThat(world.count("select count(*) from track_member where track = '" + track + "'"))
                .isZero();
        assertThat(world.count("select count(*) from document where id = '" + file + "'"))
                .isZero();
    }

    @Test
    void oneThatEndedLaterStays() {
        var track = ended("oubliebert", "2 years 364 days");
        var file = document(track);

        retention.forget();

        assertThat(world.count("select count(*) from support_track where id = '" + track + "'"))
                .isOne();
        assertThat(world.count("select count(*) from document where id = '" + file + "'"))
                .isOne();
    }

    @Test
    void theRuleIsTold() {
        assertThat(retention.automaticRules()).extracting(AutomaticRule::code).containsExactly("ended-support");
    }

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

    private String ended(String adviser, String ago) {
        var track = desk.track(adviser, adviser + "-contact@epci.example");
        world.run(
                "update support_track set state = 'CLOSED', goals_reached = 'Une charte', ended_on = current_date - interval '"
                        + ago + "' where id = '" + track + "'");
        return track;
    }

    private String document(String track) {
        world.run("""
                with file as (
                    insert into document (name, media_type, size, sha256, content)
                    values ('note.pdf', 'application/pdf', 1, encode(sha256('1'), 'hex'), '1') returning id)
                insert into track_document (track, document, title, side, added_at)
                select '%s', id, 'Note', 'TEAM', now() from file""".formatted(track));
        return world.text("select cast(document as text) from track_document where track = '" + track + "'");
    }
}
