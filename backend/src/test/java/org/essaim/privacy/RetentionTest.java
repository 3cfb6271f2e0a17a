package org.essaim.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class RetentionTest {
    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    Inactivity inactivity;

    @Inject
    Retention retention;

    @Test
    void aLongSilenceIsWarnedOnceRemindedOnceThenErased() {
        var person = silentFor("sleeper", "23 months 2 days");
        inactivity.look();
        inactivity.look();
        assertThat(mails.to("sleeper@essaim.example")).hasSize(1);
        assertThat(mails.to("sleeper@essaim.example").getFirst().subject()).contains("seront effacées le");

        later(person, "25 days");
        inactivity.look();
        inactivity.look();
        assertThat(mails.to("sleeper@essaim.example")).hasSize(2);
        assertThat(state(person)).isEqualTo("ACTIVE");

        later(person, "8 days");
        inactivity.look();
        assertThat(state(person)).isEqualTo("ERASED");
        assertThat(world.count(
                        "select count(*) from erasure where reason = 'INACTIVITY' and person = '" + person + "'"))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsErasedWithoutTheTwoWarningsHoweverLongTheSilence() {
        var person = silentFor("very-silent", "5 years");

        inactivity.look();
        inactivity.look();

        assertThat(state(person)).isEqualTo("ACTIVE");
        assertThat(mails.to("very-silent@essaim.example")).hasSize(1);
    }

    @Test
    void toSignInForgetsTheWarnings() {
        var person = silentFor("awake", "23 months 2 days");
        inactivity.look();
        later(person, "25 days");
        inactivity.look();

        given().auth().oauth2(Tokens.of("awake")).get("/api/v1/me").then().statusCode(200);

        assertThat(world.count("select count(*) from person where warned_at is null and reminded_at is null"
                        + " and last_seen_at > now() - interval '1 hour' and id = '" + person + "'"))
                .isEqualTo(1);
    }

    @Test
    void toBeSeenIsWrittenOnceADay() {
        var person = silentFor("daily", "2 hours");

        given().auth().oauth2(Tokens.of("daily")).get("/api/v1/me").then().statusCode(200);

        assertThat(world.count("select count(*) from person where last_seen_at < now() - interval '1 hour' and id = '"
                        + person + "'"))
                .isEqualTo(1);
    }

    @Test
    void aMembershipThatEndedTwoYearsAgoIsForgotten() {
        var former = world.member("former-one", "territoires44");
        var recent = world.member("recent-one", "territoires44");
        ended(former, "25 months");
        ended(recent, "23 months");

        retention.look();

        assertThat(rows("membership", former)).isZero();
        assertThat(rows("directory_entry", former)).isZero();
        assertThat(rows("membership", recent)).isEqualTo(1);
    }

    @Test
    void theProofOfAConsentGoesFiveYearsAfterItsWithdrawal() {
        var person = world.member("long-gone", "territoires44");
        old(person, "GRANT", "7 years");
        old(person, "WITHDRAW", "5 years 1 day");
        var other = world.member("still-proved", "territoires44");
        old(other, "GRANT", "7 years");
        old(other, "WITHDRAW", "4 years");

        retention.look();

        assertThat(rows("consent_event", person)).isZero();
        assertThat(rows("consent_event", other)).isEqualTo(2);
    }

    @Test
    void theTrailGoesAfterAYearAndNotBefore() {
        var actor = UUID.randomUUID();
        trail(actor, "13 months");
        trail(actor, "11 months");

        retention.look();

        assertThat(world.count("select count(*) from audit_event where actor_id = '" + actor + "'"))
                .isEqualTo(1);
    }

    @Test
    void noRetentionMakesTheTrailForgetWhatIsRecent() {
        trail(UUID.randomUUID(), "5 months");

        assertThatThrownBy(() -> world.count("select remove_old_audit(interval '1 month')"))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void whoTookTheDirectoryAwayIsForgottenAfterAYear() {
        for (var age : List.of("13 months", "11 months")) {
            world.run("""
                    insert into export_log (network, format, filters, purpose, began_at)
                    values ('territoires44', 'CSV', '{}', 'retention of files', now() - cast(? as interval))""", age);
        }

        retention.look();

        assertThat(world.count("select count(*) from export_log where purpose = 'retention of files'"))
                .isEqualTo(1);
    }

    @Test
    void aFeeGoesTenYearsAfterItsYearOrThatInWhichItWasPaid() {
        var person = world.member("fee-keeper", "territoires44");
        fee(person, 11, 11);
        fee(person, 12, 10);
        fee(person, 10, 10);

        retention.look();

        assertThat(world.text("""
                select string_agg(cast(extract(year from current_date) - year as text), ',' order by year)
                from fee where person = '%s'""".formatted(person))).isEqualTo("12,10");
    }

    @Test
    void noSettingMakesTheDatabaseForgetAFeeEarlier() {
        var person = world.member("fee-guard", "territoires44");
        fee(person, 9, 9);

        world.count("select remove_old_fees(interval '1 year')");

        assertThat(rows("fee", person)).isEqualTo(1);
        assertThatThrownBy(() -> world.run("delete from fee where person = ?", person))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** A fee of some years ago, paid some years ago. */
    private void fee(UUID person, int ofYearsAgo, int paidYearsAgo) {
        world.run("""
                with day as (select cast(extract(year from current_date) as integer) as today),
                rule as (
                    insert into fee_rule (network, year, payer, revision, kind, amount_cents, due_on, created_at)
                    select 'territoires44', today - ?, 'PERSON', 1, 'FLAT', 1000, current_date, now() from day
                    returning id, network, year)
                insert into fee (network, year, person, rule, amount_cents, paid_cents, state, due_on, paid_on, means,
                    receipt_number, issued_at)
                select network, year, ?, rule.id, 1000, 1000, 'PAID', current_date, make_date(today - ?, 12, 31), 'CHEQUE', 1,
                    now()
                from rule, day""", ofYearsAgo, person, paidYearsAgo);
    }

    private UUID silentFor(String name, String time) {
        var person = world.member(name, "territoires44");
        world.run("update person set last_seen_at = now() - cast(? as interval) where id = ?", time, person);
        return person;
    }

    /** As if this time had passed since. */
    private void later(UUID person, String time) {
        world.run("""
                update person set last_seen_at = last_seen_at - cast(? as interval),
                    warned_at = warned_at - cast(? as interval), reminded_at = reminded_at - cast(? as interval) where id = ?
                """, time, time, time, person);
    }

    private void ended(UUID person, String time) {
        world.run("""
                update membership set state = 'EXPIRED', since = date '2020-01-01', until = current_date - cast(? as interval)
                where person = ?""", time, person);
    }

    private void old(UUID person, String action, String time) {
        world.agrees(world.person("text-keeper-" + UUID.randomUUID()), "territoires44", "PUBLIC");
        world.run("""
                insert into consent_event (person, network, audience, action, text_sha256, channel, at)
                select ?, 'territoires44', 'PUBLIC', ?, sha256, 'WEB', now() - cast(? as interval) from consent_text limit 1
                """, person, action, time);
    }

    private void trail(UUID actor, String time) {
        world.run("""
                insert into audit_event (actor_kind, actor_id, action, outcome, at)
                values ('PERSON', ?, 'test', 'DONE', now() - cast(? as interval))""", actor, time);
    }

    private String state(UUID person) {
        return world.count("select count(*) from person where erased_at is not null and id = '" + person + "'") == 1
                ? "ERASED"
                : "ACTIVE";
    }

    private long rows(String table, UUID person) {
        return world.count("select count(*) from " + table + " where person = '" + person + "'");
    }
}
