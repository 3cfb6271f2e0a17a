package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for the team of Territoires44, and what it has done: testimonials, a reported message, checked mandates. */
record Voices(Connection connection) {

    private static final OffsetDateTime WRITTEN =
            LocalDate.of(2026, 10, 5).atTime(18, 30).atOffset(ZoneOffset.UTC);
    private static final Name LISE = Name.woman("Lise", "Morvan");
    private static final Name YANIS = Name.man("Yanis", "Derrien");
    private static final Name MAIWENN = Name.woman("Maïwenn", "Jagu");
    private static final Name DENIS = Name.man("Denis", "Gérard");
    private static final Name NOE = Name.man("Noé", "Garnier");

    void write() throws SQLException {
        testimonials();
        report();
        check("MATCHED", null, LISE, YANIS, MAIWENN);
        check("AMBIGUOUS", "OTHER_DATE", DENIS);
        check("NOT_FOUND", null, NOE);
    }

    private void testimonials() throws SQLException {
        try (var rows = new Batch(connection, """
                insert into testimonial (id, network, person, quote, state, submitted_at, reviewed_at)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            add(
                    rows,
                    LISE,
                    "Pour notre cœur de bourg, j’ai trouvé en deux jours une collègue qui était passée par là. Elle m’a évité un an de tâtonnements.",
                    "PUBLISHED");
            add(
                    rows,
                    YANIS,
                    "On vient pour une question d’eau potable, on repart avec trois idées et le numéro de quelqu’un qui rappelle.",
                    "PUBLISHED");
            add(rows, MAIWENN, "Une élue seule dans sa commune ne l’est plus une fois par mois.", "SUBMITTED");
        }
    }

    private static void add(Batch rows, Name author, String quote, String state) throws SQLException {
        rows.add(
                Someone.stableId("testimonial", author.email()),
                Electeds.NETWORK,
                id(author),
                quote,
                state,
                WRITTEN,
                state.equals("PUBLISHED") ? WRITTEN.plusDays(1) : null);
    }

    private void report() throws SQLException {
        try (var rows = new Batch(connection, """
                insert into contact_report (id, message, network, sender, person, reason, comment, excerpt, reported_at)
                values (?, ?, ?, ?, ?, 'CANVASSING', ?, ?, ?)""")) {
            rows.add(
                    Someone.stableId("report", NOE.email()),
                    Someone.stableId("message", NOE.email()),
                    Electeds.NETWORK,
                    id(NOE),
                    id(LISE),
                    "C’est la troisième fois.",
                    "Découvrez notre solution de stationnement, remise de rentrée pour les communes du réseau.",
                    WRITTEN.plusDays(20));
        }
    }

    private void check(String verification, @Nullable String doubt, Name... names) throws SQLException {
        try (var rows = new Batch(connection, """
                update mandate set verification = ?, doubt = ?, verified_at = ? where person = ? and ends_on is null""")) {
            for (var name : List.of(names)) {
                rows.add(verification, doubt, WRITTEN, id(name));
            }
        }
    }

    private static UUID id(Name name) {
        return new Someone(name).id();
    }
}
