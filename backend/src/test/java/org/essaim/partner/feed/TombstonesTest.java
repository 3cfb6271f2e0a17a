package org.essaim.partner.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** A partner learns once, and with the reason, of each entry that it must erase. */
@ApiTest
class TombstonesTest {
    private static final String T44 = "territoires44";

    @Inject
    World world;

    @Inject
    FeedUpkeep upkeep;

    @Test
    void aWithdrawal() {
        var partner = world.partner("partner-withdrawn", T44);
        var person = world.memberSharedWith(partner, "tombone", T44);

        arrivesOnce("partner-withdrawn", "WITHDRAWN", () -> world.withdrawsFromPartner(person, T44, partner));
    }

    @Test
    void anErasure() {
        var partner = world.partner("partner-erased", T44);
        var person = world.memberSharedWith(partner, "tombtwo", T44);

        arrivesOnce(
                "partner-erased",
                "ERASED",
                () -> world.run(
                        "with why as (select set_config('essaim.tombstone_reason', 'ERASED', true)) delete from membership using why where person = ?",
                        person));
    }

    @Test
    void aMembershipThatHasReachedItsTerm() {
        var partner = world.partner("partner-expired", T44);
        var person = world.memberSharedWith(partner, "tombthree", T44);

        arrivesOnce(
                "partner-expired",
                "EXPIRED",
                () -> world.run("update membership set state = 'EXPIRED' where person = ?", person));
    }

    @Test
    void aResignation() {
        var partner = world.partner("partner-resigned", T44);
        var person = world.memberSharedWith(partner, "tombfour", T44);

        arrivesOnce(
                "partner-resigned",
                "UNPUBLISHED",
                () -> world.run("update membership set state = 'RESIGNED' where person = ?", person));
    }

    @Test
    void theResignationOfAnOrganisation() {
        var network = "collectivites-mayenne";
        var partner = world.partner("partner-organization-resigned", network);
        var commune = world.organization("Commune partie du flux", network, null);
        var person = world.person("tombseat");
        world.seat(commune, person, "ELU");
        world.agreesToPartner(person, network, partner);

        arrivesOnce(
                "partner-organization-resigned",
                "UNPUBLISHED",
                () -> world.run("update membership set state = 'RESIGNED' where organization = ?", commune));
    }

    @Test
    void theEndOfAnAgreementForAll() {
        var partner = world.partner("partner-over", T44);
        world.memberSharedWith(partner, "tombfive", T44);
        world.memberSharedWith(partner, "tombsix", T44);
        var pull = new Pull("partner-over");
        var cursor = pull.cursor();

        world.run("update agreement set ends_on = current_date - 1 where partner = ?", partner);

        assertThat(pull.entries()).isEmpty();
        assertThat(pull.all(cursor))
                .hasSize(2)
                .allSatisfy(change -> assertThat(change)
                        .containsEntry("op", "TOMBSTONE")
                        .containsEntry("reason", "AGREEMENT_ENDED")
                        .doesNotContainKey("item"));
    }

    @Test
    void theLastDayOfAnAgreementHasPassed() {
        var partner = world.formerPartner("partner-past", T44);
        world.agreement(partner, T44, "2026-01-01", "2099-12-31");
        world.memberSharedWith(partner, "tombeleven", T44);
        world.run("""
                update shared_entry set agreement = (select id from agreement where partner = ? and ends_on < current_date)
                where partner = ?""", partner, partner);
        var pull = new Pull("partner-past");
        var cursor = pull.cursor();
        assertThat(pull.entries()).isEmpty();

        upkeep.tellWhatHasEnded();
        upkeep.tellWhatHasEnded();

        assertThat(pull.all(cursor)).extracting(change -> change.get("reason")).containsExactly("AGREEMENT_ENDED");
    }

    @Test
    void aMembershipThatEndedAtMidnightIsSharedNoMoreAndToldByTheNextRound() {
        var partner = world.partner("partner-midnight", T44);
        var person = world.memberSharedWith(partner, "tombseven", T44);
        var pull = new Pull("partner-midnight");
        yesterdayWasTheLastDayOf(person);
        var cursor = pull.cursor();

        assertThat(pull.entries()).isEmpty();
        upkeep.tellWhatHasEnded();

        assertThat(pull.all(cursor)).extracting(change -> change.get("reason")).containsExactly("EXPIRED");
    }

    @Test
    void whoeverWasMissingAfterMidnightAndIsSharedAgainIsTold() {
        var partner = world.partner("partner-renewal", T44);
        var person = world.memberSharedWith(partner, "tombeight", T44);
        world.run("update shared_entry set last_day = current_date - 1 where person = ?", person);
        var pull = new Pull("partner-renewal");
        var cursor = pull.cursor();
        assertThat(pull.entries()).isEmpty();

        upkeep.tellWhatHasEnded();

        assertThat(pull.all(cursor)).extracting(change -> change.get("op")).containsExactly("UPSERT");
        assertThat(pull.entries()).hasSize(1);
    }

    @Test
    void whoeverWasNeverSharedLeavesNoTombstone() {
        var partner = world.partner("partner-never", T44);
        var cursor = new Pull("partner-never").cursor();
        var person = world.member("tombnine", T44);
        world.agrees(person, T44, "PUBLIC");
        world.run("update membership set state = 'RESIGNED' where person = ?", person);
        world.agreesToPartner(person, T44, partner);

        assertThat(new Pull("partner-never").all(cursor)).isEmpty();
    }

    @Test
    void aCursorWhoseTombstonesAreForgottenLeadsToASnapshot() {
        var partner = world.partner("partner-late", T44);
        var person = world.memberSharedWith(partner, "tombten", T44);
        var pull = new Pull("partner-late");
        var cursor = pull.cursor();
        world.withdrawsFromPartner(person, T44, partner);
        upkeep.forgetOldTombstones();
        pull.changes(cursor).then().statusCode(200).body("items.size()", equalTo(1));

        world.run("update shared_entry set at = now() - interval '403 days' where partner = ?", partner);
        upkeep.forgetOldTombstones();

        pull.changes(cursor)
                .then()
                .statusCode(410)
                .header("Link", equalTo("</api/v1/partner/directory/snapshot>; rel=\"start\""))
                .body("type", equalTo("/problems/cursor-expired"))
                .body("detail", containsString("/api/v1/partner/directory/snapshot"));
        pull.changes(pull.cursor()).then().statusCode(200);
    }

    /** As it is after midnight: the membership is over, and what was told the day before still stands. */
    private void yesterdayWasTheLastDayOf(UUID person) {
        world.run("update membership set until = current_date - 1 where person = ?", person);
        world.run("""
                update shared_entry shared
                set person = ?, reason = null, granted_at = now(), content = gen_random_uuid(), last_day = current_date - 1,
                    text_sha256 = (select sha256 from consent_text limit 1), xid = '1'
                from directory_entry entry where entry.id = shared.entry and entry.person = ?""", person, person);
    }

    private void arrivesOnce(String client, String reason, Runnable what) {
        var pull = new Pull(client);
        var cursor = pull.cursor();
        var entry = pull.entries().getFirst().getString("id");

        what.run();

        var page = pull.changes(cursor).then().statusCode(200).extract();
        assertThat(page.jsonPath().getList("items", java.util.Map.class))
                .hasSize(1)
                .first()
                .satisfies(change -> {
                    assertThat(change.get("id")).isEqualTo(entry);
                    assertThat(change.get("op")).isEqualTo("TOMBSTONE");
                    assertThat(change.get("reason")).isEqualTo(reason);
                });
        pull.changes(page.path("nextCursor")).then().body("items", empty());
        assertThat(pull.entries()).isEmpty();
    }
}
