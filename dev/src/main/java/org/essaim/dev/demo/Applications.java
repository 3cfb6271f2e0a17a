package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Fictional people who ask to join, at each step of the way, and who of the members accepted the charter. */
record Applications(Connection connection) {

    private static final OffsetDateTime NOW = OffsetDateTime.now(ZoneOffset.UTC);
    private static final String NO_PLACE_OF_ACTION = "\"places\":[],\"consents\":[]";

    /** What somebody sent, and how far it has got. */
    private record Asked(String network, Name name, String state, int daysAgo, String answers) {
        String email() {
            return name.email();
        }

        String form() {
            return "{\"givenName\":\"%s\",\"familyName\":\"%s\",%s}".formatted(name.given(), name.family(), answers);
        }
    }

    void write() throws SQLException {
        try (var rows = new Batch(connection, """
                insert into membership_application (id, network, state, email, locale, form, question, reason,
                    created_at, submitted_at, decided_at, expires_at, charter, charter_accepted_at)
                values (?, ?, ?, ?, 'fr', ?, ?, ?, ?, ?, ?, ?,
                    (select id from charter_version where network = ? order by published_at desc limit 1),
                    case when exists (select from charter_version where network = ?) then cast(? as timestamptz) end)""")) {
            add(
                    rows,
                    elected("Apolline", "Guerlais", "SUBMITTED", 2, "ADJOINT", 3, "COM:44067", "commerce de proximité"),
                    null,
                    null);
            add(rows, elected("Firmin", "Lebreuil", "IN_REVIEW", 6, "CONSEILLER", null, "COM:44007", null), null, null);
            add(
                    rows,
                    elected("Zélie", "Maucourt", "INFO_REQUESTED", 11, "MAIRE", null, "COM:44123", null),
                    "Merci de votre demande ! Pouvez-vous nous dire par qui vous avez connu le réseau, et si vous pourrez venir à une réunion mensuelle ?",
                    null);
            add(
                    rows,
                    new Asked(
                            Electeds.NETWORK,
                            Name.man("Gaspard", "Ruelland"),
                            "REFUSED",
                            40,
                            "\"profile\":\"CANDIDAT\",\"mandates\":[],\"places\":[\"COM:35236\"],\"consents\":[]"),
                    null,
                    "Le réseau réunit des élu·es de Loire-Atlantique. Nous vous avons écrit pour vous orienter vers un réseau voisin.");
            add(
                    rows,
                    new Asked(
                            "territoires-participatifs",
                            Name.woman("Hortense", "Vasseur"),
                            "SUBMITTED",
                            1,
                            "\"profile\":\"CITOYEN\",\"mandates\":[],\"places\":[\"COM:59350\"],\"motivation\":\"Nous lançons un budget participatif de quartier.\",\"consents\":[]"),
                    null,
                    null);
            add(rows, commune(), null, null);
        }
        acceptCharters();
    }

    private static Asked elected(
            String given,
            String family,
            String state,
            int daysAgo,
            String function,
            @Nullable Integer rank,
            String place,
            @Nullable String delegation) {
        var mandate = "{\"kind\":\"MUNICIPAL\",\"function\":\"%s\",%s\"place\":\"%s\",%s\"startDate\":\"2026-03-22\"}"
                .formatted(
                        function,
                        rank == null ? "" : "\"rank\":" + rank + ",",
                        place,
                        delegation == null ? "" : "\"delegation\":\"" + delegation + "\",");
        return new Asked(
                Electeds.NETWORK,
                Name.woman(given, family),
                state,
                daysAgo,
                "\"profile\":\"ELU\",\"mandates\":[" + mandate + "]," + NO_PLACE_OF_ACTION);
    }

    private static Asked commune() {
        var organization = """
                "organization":{"name":"Commune de Bouère","kind":"COMMUNE","place":"COM:53036",\
                "deliberationNumber":"2026-41","deliberationDate":"2026-10-12",\
                "elected":{"givenName":"Ysaline","familyName":"Corbeau","email":"ysaline.corbeau@essaim.example"},\
                "technical":{"givenName":"Tanguy","familyName":"Leroyer","email":"tanguy.leroyer@essaim.example"}}""";
        return new Asked(
                "collectivites-mayenne",
                Name.man("Tanguy", "Leroyer"),
                "SUBMITTED",
                4,
                "\"profile\":\"INSTITUTION\",\"mandates\":[]," + NO_PLACE_OF_ACTION + "," + organization);
    }

    private static void add(Batch rows, Asked asked, @Nullable String question, @Nullable String reason)
            throws SQLException {
        var at = NOW.minusDays(asked.daysAgo());
        var decided = reason == null ? null : at.plusDays(5);
        rows.add(
                Someone.stableId("application", asked.email(), asked.network()),
                asked.network(),
                asked.state(),
                asked.email(),
                asked.form(),
                question,
                reason,
                at,
                at,
                decided,
                decided == null ? null : decided.plusYears(1),
                asked.network(),
                asked.network(),
                at);
    }

    /** Two members out of three, told by chance that never changes. */
    private void acceptCharters() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    update membership set charter = charter_version.id
                    from charter_version
                    where charter_version.network = membership.network and membership.person is not null
                        and get_byte(sha256(uuid_send(membership.person)), 0) % 3 <> 0""");
            statement.executeUpdate("""
                    insert into charter_acceptance (charter, person, accepted_at, channel)
                    select membership.charter, person, charter_version.published_at + interval '3 days', 'WEB'
                    from membership join charter_version on charter_version.id = membership.charter""");
        }
    }
}
