package org.essaim.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the migrations V54 to V60 make of the rows that they find, which are in {@code before-54.sql}, and where all lead to. */
class MigrationsTest {
    private static final PostgresServer SERVER = new PostgresServer();
    private static Connection database;

    @BeforeAll
    static void migrateANetworkThatLives() throws SQLException, IOException {
        var url = SERVER.start().get("quarkus.datasource.jdbc.url");
        flyway(url).target("52").load().migrate();
        database = DriverManager.getConnection(url, "essaim_owner", "essaim_owner");
        try (var rows = MigrationsTest.class.getResourceAsStream("/migration/before-54.sql")) {
            run(new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8));
        }
        flyway(url).load().migrate();
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
        SERVER.stop();
    }

    @Test
    void whatWasGivenIsWhatWasAskedUntilThen() throws SQLException {
        assertThat(byName("select given_name, paid_cents from fee join person on person.id = fee.person"))
                .containsOnly(Map.entry("member", "1500"), Map.entry("up-to-date", "null"));
    }

    @Test
    void aMembershipIsOfTheLatestCharterThatWasAccepted() throws SQLException {
        assertThat(byName("""
                select coalesce(given_name, organization.name), concat_ws(' ', charter_version.version, membership.version)
                from membership
                left join person on person.id = membership.person
                left join organization on organization.id = membership.organization
                left join charter_version on charter_version.id = membership.charter
                where membership.state = 'ACTIVE'
                """))
                .containsOnly(
                        Map.entry("member", "2026-10 1"),
                        Map.entry("up-to-date", "2026-10 0"),
                        Map.entry("first-charter", "2026-09 0"),
                        Map.entry("sympathiser", "0"),
                        Map.entry("Les Voisins", "2026-10 1"));
    }

    @Test
    void noLineOfTheTrailHoldsTheSecretOfALink() throws SQLException {
        assertThat(byName("select target, outcome from audit_event where action in ('refused', 'done')")
                        .keySet())
                .filteredOn(target -> !target.contains("memberships/"))
                .containsExactlyInAnyOrder(
                        "PUT /api/v1/invitations/{token}/acceptance",
                        "POST /api/v1/objections/{token}",
                        "POST /api/v1/mail-unsubscriptions/{token}",
                        "invitations/" + "d".repeat(43));
        assertThat(byName("select target, count(*) from audit_event where action = 'many' group by target"))
                .containsOnly(Map.entry("/api/v1/invitations/{token}", "2000"));
    }

    @Test
    void anIdOnTheTrailIsNoSecret() throws SQLException {
        assertThat(byName("select target, outcome from audit_event where target like '%/memberships/%'")
                        .keySet())
                .singleElement()
                .asString()
                .matches("PUT /api/v1/networks/territoires44/memberships/[0-9a-f-]{36}");
    }

    @Test
    void theTrailIsRewrittenNoMore() {
        assertThatThrownBy(() -> run("update audit_event set target = 'elsewhere' where action = 'refused'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void whoBelongedOrHeldASeatIsProvedByTheirAccount() throws SQLException {
        assertThat(byName("select given_name, count(*) from person where proved_at is not null group by given_name"))
                .containsOnlyKeys("member", "seated", "manager", "former-manager", "Many");
    }

    @Test
    void theKeyThatWasSentStaysGood() throws SQLException {
        assertThat(byName("select given_name, account_key from person where subject is null"))
                .containsEntry("expected", "{" + "a".repeat(64) + "}")
                .containsEntry("forgotten", "{}");
    }

    @Test
    void whatIsOfferedByWhoManagesOrRunsTheNetworkStaysOffered() throws SQLException {
        assertThat(byName("select email, concat_ws(' ', state, by_steward) from invitation"))
                .containsOnly(
                        Map.entry("manager-guest@essaim.example", "PENDING f"),
                        Map.entry("steward-guest@essaim.example", "PENDING t"),
                        Map.entry("former-manager-guest@essaim.example", "REVOKED f"),
                        Map.entry("erased-steward-guest@essaim.example", "REVOKED f"),
                        Map.entry("nobody-guest@essaim.example", "REVOKED f"));
    }

    @Test
    void whoLeftWhileSuspendedIsNotQuitOfTheReason() throws SQLException {
        assertThat(byName("select given_name, suspended_for from membership join person on person.id = person"
                        + " where suspended_for is not null"))
                .containsOnly(Map.entry("left-suspended", "Propos blessants"), Map.entry("left-suspended-mute", "—"));
    }

    /** A dump is restored table after table; what is not valid comes after the rows. */
    @Test
    void noCheckReadsATableThatADumpRestoresLater() throws SQLException {
        assertThat(byName("""
                select conname, conrelid::regclass from pg_constraint
                where contype = 'c' and convalidated and exists (
                    select from pg_depend join pg_proc on pg_proc.oid = refobjid
                    where classid = 'pg_constraint'::regclass and objid = pg_constraint.oid
                        and refclassid = 'pg_proc'::regclass and pronamespace = 'public'::regnamespace
                        and provolatile <> 'i')
                """)).isEmpty();
    }

    private static FluentConfiguration flyway(String url) {
        return Flyway.configure().dataSource(url, "essaim_owner", "essaim_owner");
    }

    private static void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The second column of each row, by the first. */
    private static Map<String, String> byName(String query) throws SQLException {
        var found = new LinkedHashMap<String, String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.put(rows.getString(1), String.valueOf((Object) rows.getString(2)));
            }
        }
        return found;
    }
}
