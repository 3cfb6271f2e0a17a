package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Experts of the advice unit: three whom it trusts, one of them evaluated, and one who waits for an answer. */
record Experts(Connection connection) {
    private static final String NETWORK = "territoires-engagement";
    private static final String CHARTER = "Charte des experts de confiance (démonstration)";
    private static final String WORDS = "Je transmets mon savoir-faire, je respecte le budget convenu.";
    private static final String HASH = "encode(sha256(convert_to(? || E'\\n\\n' || ?, 'UTF8')), 'hex')";

    void write() throws SQLException {
        try (var rows = new Batch(
                connection,
                "insert into consent_text (sha256, version, locale, title, body) values (" + HASH
                        + ", 'demo', 'fr', ?, ?) on conflict do nothing")) {
            rows.add(CHARTER, WORDS, CHARTER, WORDS);
        }
        try (var rows = new Batch(connection, """
                insert into expert (id, network, entered_by, name, legal_form, presentation, skills, perimeter, procurement,
                    email, phone, website, locale, charter_sha256, charter_accepted_at, charter_channel, state, state_since,
                    expires_on, trusted_once, created_at)
                select ?, ?, person.id, ?, ?, ?, ?, ?, ?, ?, '06 39 98 00 00', 'https://' || ? || '.example/', 'fr',
                    """ + HASH + """
                    , now(), 'PAPER', ?, current_date, case ? when 'VETTED' then current_date + 700 end,
                    cast(? as boolean), now()
                from person where email = 'alix@essaim.example'""")) {
            add(
                    rows,
                    "atelier-des-assemblees",
                    "Atelier des assemblées",
                    "COOPERATIVE",
                    "Nous préparons et animons conventions citoyennes et tirages au sort, et formons vos équipes à le faire sans nous.",
                    List.of("convention-citoyenne", "tirage-au-sort"),
                    List.of(),
                    List.of("DIRECT", "UGAP"),
                    "VETTED");
            add(
                    rows,
                    "rives-et-bocages",
                    "Rives et bocages",
                    "ASSOCIATION",
                    "Eau, haies, biodiversité : nous accompagnons les communes qui décident avec leurs habitants.",
                    List.of("biodiversite", "concertation", "eau"),
                    List.of("REG:52"),
                    List.of("DIRECT"),
                    "VETTED");
            add(
                    rows,
                    "la-fabrique-du-bourg",
                    "La Fabrique du bourg",
                    "COMPANY",
                    "Urbanistes et sociologues, nous redonnons vie aux cœurs de bourg avec ceux qui y passent.",
                    List.of("coeurs-de-bourg", "concertation", "urbanisme"),
                    List.of("DEP:09", "DEP:44"),
                    List.of("CALL_FOR_TENDERS", "FRAMEWORK_AGREEMENT"),
                    "VETTED");
            add(
                    rows,
                    "budgets-partages",
                    "Budgets partagés",
                    "INDEPENDENT",
                    "Quinze ans de budgets participatifs, du premier règlement au bilan.",
                    List.of("budget-participatif", "evaluation"),
                    List.of("REG:76"),
                    List.of("DIRECT"),
                    "APPLIED");
        }
        try (var rows = new Batch(connection, """
                insert into expert_reference (expert, position, title, collectivity, year) values (?, 0, ?, ?, 2025)""")) {
            rows.add(
                    Someone.stableId("expert", "atelier-des-assemblees"),
                    "Assemblée tirée au sort",
                    "Commune de Pamiers");
            rows.add(Someone.stableId("expert", "la-fabrique-du-bourg"), "Plan-guide du bourg", "Commune de Plessé");
        }
        try (var rows = new Batch(connection, """
                insert into expert_evaluation (expert, collectivity, relevance, skill_transfer, budget, comment)
                values (?, 'Commune de la démonstration', ?, ?, 5, 'Un vrai passage de relais.')""")) {
            for (int i = 0; i < 6; i++) {
                rows.add(Someone.stableId("expert", "atelier-des-assemblees"), 4 + i % 2, 5 - i % 3);
            }
        }
    }

    private static void add(
            Batch rows,
            String key,
            String name,
            String form,
            String presentation,
            List<String> skills,
            List<String> perimeter,
            List<String> procurement,
            String state)
            throws SQLException {
        rows.add(
                Someone.stableId("expert", key),
                NETWORK,
                name,
                form,
                presentation,
                skills,
                perimeter,
                procurement,
                "bonjour@" + key + ".example",
                key,
                CHARTER,
                WORDS,
                state,
                state,
                state.equals("VETTED"));
    }
}
