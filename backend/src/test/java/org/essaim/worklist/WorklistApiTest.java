package org.essaim.worklist;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Most of it happens in a network that no other test writes to. */
@ApiTest
class WorklistApiTest {
    private static final String HERE = "territoires-experimentation";

    @Inject
    World world;

    @Test
    void whoAnimatesSeesWhatTheirPagesShow() {
        worklist("territoires44", "animation")
                .body(
                        "items.task",
                        contains(
                                "APPLICATIONS",
                                "CONTACT_REPORTS",
                                "TESTIMONIALS",
                                "SYMPATHISERS",
                                "LATE_FEES",
                                "RENEWALS_DUE"));
    }

    @Test
    void whoAdministersSeesUndeliveredMailsBesides() {
        worklist("territoires44", "administration")
                .body(
                        "items.task",
                        contains(
                                "APPLICATIONS",
                                "CONTACT_REPORTS",
                                "TESTIMONIALS",
                                "SYMPATHISERS",
                                "LATE_FEES",
                                "RENEWALS_DUE",
                                "UNDELIVERED_MAILS"));
    }

    @Test
    void theDataProtectionOfficerSeesRequestsAccountsAndWhoIsToBeTold() {
        worklist("territoires44", "dpo")
                .body("items.task", contains("DATA_REQUESTS", "ACCOUNT_REMOVALS", "SYMPATHISERS"));
        worklist(HERE, "dpo").body("items.task", contains("DATA_REQUESTS", "ACCOUNT_REMOVALS"));
    }

    @Test
    void nobodyElseSeesAnything() {
        var path = "/api/v1/networks/territoires44/worklist";
        world.member("worklist-member", "territoires44");

        when().get(path).then().statusCode(401);
        given().auth().oauth2(Tokens.of("worklist-member")).get(path).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.of("worklist-expert-of", "territoires44.expertise", HERE + ".administration"))
                .get(path)
                .then()
                .statusCode(403);
    }

    @Test
    void eachThingThatWaitsIsCountedInItsNetworkUntilItIsDone() {
        var someone = world.person("worklist-someone");
        int applications = count("animation", "APPLICATIONS");
        int reports = count("animation", "CONTACT_REPORTS");
        int testimonials = count("animation", "TESTIMONIALS");
        int renewals = count("animation", "RENEWALS_DUE");
        int mails = count("administration", "UNDELIVERED_MAILS");

        for (var state : new String[] {"SUBMITTED", "IN_REVIEW", "APPROVED"}) {
            world.run("""
                    insert into membership_application (network, state, email, locale, form, created_at)
                    values (?, ?, 'worklist-someone@essaim.example', 'fr', '{}', now())
                    """, HERE, state);
        }
        for (var decision : new String[] {"null", "'DISMISSED'"}) {
            world.run("""
                    insert into contact_report (message, network, sender, person, reason, decision, decided_at)
                    select gen_random_uuid(), ?, ?, ?, 'SPAM', decision, case when decision is not null then now() end
                    from (select cast(%s as text) as decision) as one
                    """.formatted(decision), HERE, someone, someone);
        }
        world.run("""
                insert into testimonial (network, person, quote, state, submitted_at) values (?, ?, 'Bien.', 'SUBMITTED', now())
                """, HERE, someone);
        world.run(
                "insert into membership (network, person, state, since) values (?, ?, 'RENEWAL_DUE', date '2026-01-10')",
                HERE,
                someone);
        world.run("""
                insert into mail (recipient_sha256, topic, network, template, locale, state, next_attempt_at, failure, ended_at)
                values (repeat('0', 64), 'MEMBERSHIP', ?, 'worklist', 'fr', 'FAILED', now(), 'REFUSED', now())
                """, HERE);

        assertThat(count("animation", "APPLICATIONS")).isEqualTo(applications + 2);
        assertThat(count("animation", "CONTACT_REPORTS")).isEqualTo(reports + 1);
        assertThat(count("animation", "TESTIMONIALS")).isEqualTo(testimonials + 1);
        assertThat(count("animation", "RENEWALS_DUE")).isEqualTo(renewals + 1);
        assertThat(count("administration", "UNDELIVERED_MAILS")).isEqualTo(mails + 1);
    }

    @Test
    void aSympathiserWaitsUntilTheyAreTold() {
        int before = sympathisers();
        world.run("""
                insert into sympathiser (network, email, given_name, family_name, source, locale, state, recorded_on, inform_on)
                values ('territoires44', 'worklist-friend@essaim.example', 'Ami', 'Exemple', 'Réunion', 'fr', 'RECORDED',
                    current_date, current_date + 10)
                """);
        assertThat(sympathisers()).isEqualTo(before + 1);

        world.run("""
                update sympathiser set state = 'INFORMED', informed_at = now(), token_sha256 = repeat('1', 64)
                where email = 'worklist-friend@essaim.example'
                """);
        assertThat(sympathisers()).isEqualTo(before);
    }

    @Test
    void anAdviserSeesRequestsUntilTheyAreQualifiedAndNothingWhereNobodyIsAdvised() {
        int before = count("conseil", "SUPPORT_REQUESTS");
        world.run("""
                insert into support_request (network, kind, channel, state, collectivity, locale, subject, received_at)
                values (?, 'ADVICE', 'PHONE', 'NEW', 'Worklist', 'fr', 'Une charte', now())
                """, HERE);
        worklist(HERE, "conseil").body("items.task", contains("SUPPORT_REQUESTS", "WORKSHOP_REGISTRATIONS"));
        assertThat(count("conseil", "SUPPORT_REQUESTS")).isEqualTo(before + 1);

        world.run("""
                update support_request set state = 'NO_ACTION', orientation = 'NO_ACTION', qualified_at = now(), closed_at = now(),
                    topics = '{FUNDING}', maturity = 'IDEA', collectivity_kind = 'COMMUNE', urgency = 'LOW'
                where network = ? and collectivity = 'Worklist'
                """, HERE);
        assertThat(count("conseil", "SUPPORT_REQUESTS")).isEqualTo(before);
        worklist("territoires44", "conseil").body("items", empty());
    }

    @Test
    void anExpertWhoAppliesWaitsForWhoRunsTheNetwork() {
        var someone = world.person("worklist-expert");
        int before = count("animation", "EXPERT_APPLICATIONS");
        world.run("""
                insert into consent_text (sha256, version, locale, title, body)
                values (encode(sha256(convert_to('Charte' || E'\\n\\n' || 'Experts', 'UTF8')), 'hex'), 'worklist', 'fr', 'Charte', 'Experts')
                on conflict do nothing
                """);
        world.run("""
                insert into expert (network, applicant, name, legal_form, presentation, skills, perimeter, procurement, email,
                    locale, charter_sha256, charter_accepted_at, charter_channel, state, state_since, created_at)
                select ?, ?, 'Atelier', 'OTHER', 'Atelier', array['eau'], '{}', array['DIRECT'], 'atelier@essaim.example',
                    'fr', sha256, now(), 'WEB', 'APPLIED', current_date, now()
                from consent_text where version = 'worklist'
                """, HERE, someone);

        assertThat(count("animation", "EXPERT_APPLICATIONS")).isEqualTo(before + 1);
    }

    @Test
    void lateFeesSayTheFirstYearThatHasAny() {
        int before = count("animation", "LATE_FEES");
        fee("worklist-payer-one", 2021, "LATE");
        fee("worklist-payer-two", 2022, "LATE");
        fee("worklist-payer-three", 2020, "DUE");

        worklist(HERE, "animation")
                .body("items.find { it.task == 'LATE_FEES' }.count", equalTo(before + 2))
                .body("items.find { it.task == 'LATE_FEES' }.year", equalTo(2021));
    }

    @Test
    void dataRequestsSayTheNearestDayAndAHundredStandsForMore() {
        world.run("""
                insert into person (email, given_name, family_name)
                select 'worklist-' || n || '@essaim.example', 'Camille', 'Exemple' from generate_series(1, 101) n
                """);
        int before = count("dpo", "ACCOUNT_REMOVALS");
        world.run("""
                insert into data_request (network, person, kind, received_at, due_on)
                select ?, id, 'ACCESS', now(), date '2020-02-28' + cast(row_number() over (order by id) as integer)
                from person where email ~ '^worklist-[0-9]+@'
                """, HERE);
        world.run("""
                insert into account_removal (person, subject, networks, erased_at)
                select id, 'worklist-gone', array[?], now() from person where email = 'worklist-1@essaim.example'
                """, HERE);

        worklist(HERE, "dpo")
                .body("items[0].task", equalTo("DATA_REQUESTS"))
                .body("items[0].count", equalTo(100))
                .body("items[0].dueOn", equalTo("2020-02-29"));
        assertThat(count("dpo", "ACCOUNT_REMOVALS")).isEqualTo(before + 1);
    }

    private void fee(String name, int year, String state) {
        UUID person = world.person(name);
        world.run("""
                insert into fee_rule (network, year, payer, revision, kind, amount_cents, due_on, created_at)
                values (?, ?, 'PERSON', 1, 'FLAT', 1000, make_date(?, 3, 31), now())
                """, HERE, year, year);
        world.run("""
                insert into fee (network, year, person, rule, amount_cents, state, due_on, issued_at)
                select network, year, ?, id, 1000, ?, due_on, now() from fee_rule
                where network = ? and year = ? and payer = 'PERSON'
                """, person, state, HERE, year);
    }

    private int sympathisers() {
        return worklist("territoires44", "dpo").extract().path("items.find { it.task == 'SYMPATHISERS' }.count");
    }

    private static int count(String function, String task) {
        return worklist(HERE, function).extract().path("items.find { it.task == '" + task + "' }.count");
    }

    private static ValidatableResponse worklist(String network, String function) {
        return given().auth()
                .oauth2(Tokens.of("worklist-" + function, network + "." + function))
                .get("/api/v1/networks/" + network + "/worklist")
                .then()
                .statusCode(200);
    }
}
