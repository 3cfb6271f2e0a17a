package org.essaim.dev.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.essaim.dev.demo.Listing.Audience;

/**
 * What the fictional people agreed to. They agreed to words of their own, which say that they are fictional: the real
 * words are written by the API alone, when somebody reads them and says yes.
 */
record Consents(Connection connection) {

    private static final OffsetDateTime FIRST =
            LocalDate.of(2026, 4, 20).atTime(9, 0).atOffset(ZoneOffset.UTC);

    /** A text, one for each network and audience. */
    private record Text(String title, String body) {

        static Text of(String network, Audience audience) {
            var who = switch (audience) {
                case NETWORK -> "les membres du réseau";
                case PUBLIC -> "tout le monde";
                case PARTNER -> Agreements.PARTNER_NAME;
                case TESTIMONIAL -> "tout le monde, par un témoignage";
            };
            return new Text(
                    "Accord de démonstration : être visible pour " + who,
                    "Cette personne est fictive. Dans le réseau « %s », elle est visible pour %s, comme si elle l’avait accepté."
                            .formatted(network, who));
        }

        /** As the ledger names it. */
        String sha256() {
            try {
                var bytes = (title + "\n\n" + body).getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    void write(List<Someone> people) throws SQLException {
        writeTexts(people);
        try (var events = new Batch(connection, """
                insert into consent_event (id, person, network, audience, partner, action, text_sha256, at, channel)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            int day = 0;
            for (var someone : people) {
                var at = FIRST.plusDays(day++ % 180).plusMinutes(day % 400);
                for (var listing : someone.listings) {
                    for (var audience : new TreeSet<>(listing.granted())) {
                        add(events, someone, listing.network(), audience, "GRANT", at);
                    }
                    for (var audience : new TreeSet<>(listing.withdrawn())) {
                        add(events, someone, listing.network(), audience, "GRANT", at);
                        add(events, someone, listing.network(), audience, "WITHDRAW", at.plusDays(20));
                    }
                }
            }
        }
    }

    private void writeTexts(List<Someone> people) throws SQLException {
        var texts = new TreeMap<String, Text>();
        for (var someone : people) {
            for (var listing : someone.listings) {
                for (var audience : Audience.values()) {
                    var text = Text.of(listing.network(), audience);
                    texts.put(text.sha256(), text);
                }
            }
        }
        try (var rows = new Batch(connection, """
                insert into consent_text (sha256, version, locale, title, body) values (?, 'demo', 'fr', ?, ?)
                on conflict do nothing""")) {
            for (var text : texts.entrySet()) {
                rows.add(text.getKey(), text.getValue().title(), text.getValue().body());
            }
        }
    }

    private static void add(
            Batch events, Someone someone, String network, Audience audience, String action, OffsetDateTime at)
            throws SQLException {
        events.add(
                Someone.stableId("consent", someone.email, network, audience.name(), action),
                someone.id(),
                network,
                audience.name(),
                audience == Audience.PARTNER ? Agreements.partner() : null,
                action,
                Text.of(network, audience).sha256(),
                at,
                "WEB");
    }
}
