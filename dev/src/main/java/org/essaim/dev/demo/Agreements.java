package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The partner network of the demonstration, and what it may receive. */
record Agreements(Connection connection) {

    static final String PARTNER_NAME = "Réseau Bocage";
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);

    static UUID partner() {
        return Someone.stableId("partner", "partner-demo");
    }

    void write() throws SQLException {
        try (var partners = new Batch(connection, "insert into partner (id, client_id, name) values (?, ?, ?)")) {
            partners.add(partner(), "partner-demo", PARTNER_NAME);
        }
        try (var agreements = new Batch(connection, """
                insert into agreement (id, partner, network, purpose, fields, starts_on, ends_on)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            agreements.add(
                    Someone.stableId("agreement", "territoires44"),
                    partner(),
                    "territoires44",
                    "mettre en relation les élu·es des deux réseaux qui travaillent sur les mêmes sujets",
                    List.of("HEADLINE", "MANDATES", "PRACTICES", "HELP_OFFERED", "HELP_SOUGHT"),
                    FROM,
                    UNTIL);
            agreements.add(
                    Someone.stableId("agreement", "territoires-participatifs"),
                    partner(),
                    "territoires-participatifs",
                    "préparer des visites et des formations communes",
                    List.of("HEADLINE", "MANDATES", "PRACTICES", "HELP_OFFERED", "POSITIONS", "EMAIL"),
                    FROM,
                    UNTIL);
        }
    }

    /** Where the partner is woken up for the first network, and how far some messages got. */
    void writeWebhook() throws SQLException {
        var endpoint = Someone.stableId("webhook", "territoires44");
        try (var endpoints = new Batch(connection, """
                insert into webhook_endpoint (id, partner, network, url, secret, created_at, last_success_at)
                values (?, ?, ?, ?, sha256('demonstration'), now() - interval '30 days', now() - interval '1 day')""")) {
            endpoints.add(endpoint, partner(), "territoires44", "https://bocage.example/essaim/reveil");
        }
        try (var deliveries = new Batch(connection, """
                insert into webhook_delivery
                    (id, endpoint, event, body, state, attempts, created_at, since, last_at, next_at, status, failure)
                select cast(? as uuid), cast(? as uuid), cast(? as text), cast(json_build_object(
                        'type', cast(? as text), 'timestamp', day, 'data', json_build_object('network', 'territoires44'))
                        as text),
                    cast(? as text), cast(? as integer), day, day, day, cast(? as timestamptz), cast(? as integer), cast(? as text)
                from (select now() - cast(? as interval) as day) as sent""")) {
            var inHours = OffsetDateTime.now(ZoneOffset.UTC).plusHours(6);
            deliveries.add(message(1), endpoint, "test", "test", "DELIVERED", 1, null, 204, null, "29 days");
            deliveries.add(
                    message(2),
                    endpoint,
                    "directory.changed",
                    "directory.changed",
                    "FAILED",
                    10,
                    null,
                    null,
                    "UNREACHABLE",
                    "9 days");
            deliveries.add(
                    message(3),
                    endpoint,
                    "directory.changed",
                    "directory.changed",
                    "DELIVERED",
                    3,
                    null,
                    200,
                    null,
                    "1 day");
            deliveries.add(
                    message(4),
                    endpoint,
                    "directory.changed",
                    "directory.changed",
                    "PENDING",
                    6,
                    inHours,
                    503,
                    "STATUS",
                    "2 hours");
        }
    }

    /** Ids that follow each other as those of UUID version 7 do: the list is in their order. */
    private static UUID message(int number) {
        return UUID.fromString("01990000-0000-7000-8000-00000000000" + number);
    }
}
