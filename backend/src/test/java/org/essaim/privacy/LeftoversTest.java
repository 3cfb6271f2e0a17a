package org.essaim.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What no date of its own would make go. */
@ApiTest
class LeftoversTest {
    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    Inactivity inactivity;

    @Inject
    Retention retention;

    @Test
    void aMembershipThatSomebodyEndedCountsFromThatDayWhateverItsTerm() {
        var resigned = left("resigned-one", "RESIGNED", "25 months", "");
        var excluded = left("excluded-one", "EXCLUDED", "25 months", "1 year");
        var recent = left("resigned-lately", "RESIGNED", "23 months", "");

        retention.look();

        assertThat(rows("membership", resigned)).isZero();
        assertThat(rows("membership", excluded)).isZero();
        assertThat(rows("membership", recent)).isEqualTo(1);
    }

    @Test
    void whoNeverSignedInIsErasedOnceNothingTiesThemToANetwork() {
        var gone = neverCame("never-came", "25 months");
        var recent = neverCame("came-lately", "23 months");
        var member = neverCame("member-on-paper", "25 months");
        world.belongs(member, "territoires44");

        inactivity.look();

        assertThat(state(gone)).isEqualTo("ERASED");
        assertThat(state(recent)).isEqualTo("ACTIVE");
        assertThat(state(member)).isEqualTo("ACTIVE");
    }

    @Test
    void whoCannotBeErasedIsLeftForAnotherNightAndHoldsUpNobody() {
        var stuck = neverCame("cannot-go", "25 months");
        var gone = neverCame("can-go", "25 months");
        var inTheWay = world.person("in-the-way");
        world.run("update person set email = ? where id = ?", "erased-" + stuck + "@erased.invalid", inTheWay);

        inactivity.look();

        assertThat(state(stuck)).isEqualTo("ACTIVE");
        assertThat(state(gone)).isEqualTo("ERASED");
        world.run("update person set email = 'no-more-in-the-way@essaim.example' where id = ?", inTheWay);
        inactivity.look();
        assertThat(state(stuck)).isEqualTo("ERASED");
    }

    @Test
    void whatIsLeftOfAMailGoesThirteenMonthsAfterItsEnd() {
        mailTo("read-long-ago@essaim.example", "14 months");
        mailTo("read-lately@essaim.example", "12 months");

        retention.look();

        assertThat(mailsTo("read-long-ago@essaim.example")).isZero();
        assertThat(mailsTo("read-lately@essaim.example")).isEqualTo(1);
    }

    @Test
    void whoIsErasedLeavesNoTraceOfMailsThatNamedNobody() {
        var gone = neverCame("written-once", "25 months");
        mailTo("written-once@essaim.example", "2 months");

        inactivity.look();

        assertThat(state(gone)).isEqualTo("ERASED");
        assertThat(mails.to("written-once@essaim.example")).hasSize(1);
        assertThat(mailsTo("written-once@essaim.example"))
                .as("only that they were erased")
                .isEqualTo(1);
    }

    @Test
    void whatTheErasedWroteToOthersDoesNotLeaveAnyMore() {
        world.agrees(world.member("read-no-more", "territoires44"), "territoires44", "NETWORK");
        var gone = world.member("writer-erased", "territoires44");
        world.member("writer-who-stays", "territoires44");
        write("writer-erased", "read-no-more");
        write("writer-who-stays", "read-no-more");
        assertThat(mails.to("read-no-more@essaim.example")).hasSize(2);

        world.run("update person set subject = null, created_at = now() - interval '25 months' where id = ?", gone);
        world.run("delete from membership where person = ?", gone);
        inactivity.look();

        assertThat(state(gone)).isEqualTo("ERASED");
        assertThat(mails.to("read-no-more@essaim.example"))
                .singleElement()
                .satisfies(left -> assertThat(left.text()).contains("de writer-who-stays"));
    }

    @Test
    void anImportIsForgottenWithItsLinesAfterTwoYears() {
        imported("import-of-long-ago", "25 months");
        imported("import-of-lately", "23 months");

        retention.look();

        assertThat(world.count("select count(*) from import_run join import_item on import = id"
                        + " where idempotency_key = 'import-of-long-ago'"))
                .isZero();
        assertThat(world.count("select count(*) from import_run join import_item on import = id"
                        + " where idempotency_key = 'import-of-lately'"))
                .isEqualTo(1);
    }

    private UUID left(String name, String state, String time, String term) {
        var person = world.member(name, "territoires44");
        world.run("""
                update membership set state = ?, since = date '2020-01-01', state_since = current_date - cast(? as interval),
                    until = current_date + cast(nullif(?, '') as interval)
                where person = ?""", state, time, term, person);
        return person;
    }

    private static void write(String sender, String reader) {
        var entry = as(reader)
                .get("/api/v1/me/networks/territoires44/entry")
                .then()
                .extract()
                .<String>path("id");
        as(sender)
                .body(Map.of("message", "Un mot de " + sender, "shareAddress", false))
                .post("/api/v1/networks/territoires44/directory/" + entry + "/messages")
                .then()
                .statusCode(202);
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType(ContentType.JSON);
    }

    private UUID neverCame(String name, String time) {
        var person = world.person(name);
        world.run(
                "update person set subject = null, created_at = now() - cast(? as interval) where id = ?",
                time,
                person);
        return person;
    }

    private void mailTo(String email, String time) {
        world.run("""
                insert into mail (recipient_sha256, topic, template, locale, state, next_attempt_at, ended_at)
                values (encode(sha256(convert_to(?, 'UTF8')), 'hex'), 'ACCOUNT', 'test', 'fr', 'SENT', now(),
                    now() - cast(? as interval))""", email, time);
    }

    private long mailsTo(String email) {
        return world.count("select count(*) from mail where recipient_sha256 = encode(sha256(convert_to('" + email
                + "', 'UTF8')), 'hex')");
    }

    private void imported(String key, String time) {
        world.run("""
                with run as (
                    insert into import_run (network, kind, file, idempotency_key, sha256, invited, created, joined,
                        already_there, imported_at)
                    values ('territoires44', 'MEMBERS', 'membres.csv', ?, repeat('0', 64), false, 1, 0, 0,
                        now() - cast(? as interval))
                    returning id)
                insert into import_item (import, line, what, target, fingerprint)
                select id, 1, 'PERSON', uuidv7(), 'none' from run""", key, time);
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
