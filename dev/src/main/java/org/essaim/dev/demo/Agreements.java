package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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
}
