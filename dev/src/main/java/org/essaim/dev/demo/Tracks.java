package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Alix accompanies: a town for which the next session is late, one with a session to come, and a call to be qualified. */
record Tracks(Connection connection) {
    private static final String NETWORK = "territoires-engagement";
    private static final UUID LATE = Someone.stableId("track", "fresnes");
    private static final UUID GOING_ON = Someone.stableId("track", "cosse-le-vivien");

    void write() throws SQLException {
        try (var rows = new Batch(connection, """
                insert into support_request (id, network, kind, channel, state, collectivity, place, contact_name, contact_role,
                    phone, locale, subject, next_step, received_at)
                values (?, ?, 'ADVICE', 'PHONE', 'NEW', 'Saint-Girons (Ariège)', 'COM:09261', 'Claude Exemple', 'Directrice de cabinet',
                    '06 39 98 00 17', 'fr', 'Par où commencer une démarche avec les habitants ?', 'Rappeler jeudi',
                    now() - interval '2 days')""")) {
            rows.add(Someone.stableId("request", "saint-girons"), NETWORK);
        }
        try (var rows = new Batch(connection, """
                insert into support_track (id, network, kind, collectivity, place, subject, mode, cadence_weeks, objectives, state,
                    opened_on, rhythm_from)
                values (?, ?, 'ADVICE', ?, ?, ?, 'REGULAR', 6, ?, 'ACTIVE', current_date - ?, current_date - ?)""")) {
            rows.add(
                    LATE,
                    NETWORK,
                    "Fresnes (Val-de-Marne)",
                    "COM:94034",
                    "Reconstituer un service participation",
                    "Une équipe de deux personnes, et une feuille de route débattue au conseil municipal.",
                    140,
                    70);
            rows.add(
                    GOING_ON,
                    NETWORK,
                    "Cossé-le-Vivien (Mayenne)",
                    "COM:53077",
                    "Un premier budget participatif pour le bourg",
                    "Un règlement simple, un vote ouvert dès seize ans.",
                    30,
                    14);
        }
        try (var rows = new Batch(connection, """
                insert into adviser (network, person, seen_on)
                select ?, id, current_date from person where email = 'alix@essaim.example'""")) {
            rows.add(NETWORK);
        }
        try (var rows = new Batch(connection, """
                insert into track_adviser (track, person, leads, since)
                select ?, id, true, now() - interval '30 days' from person where email = 'alix@essaim.example'""")) {
            rows.add(LATE);
            rows.add(GOING_ON);
        }
        try (var rows = new Batch(connection, """
                insert into track_member (track, name, email, role, locale, person, joined_at)
                select ?, given_name || ' ' || family_name, email, 'AGENT', 'fr', id, now() - interval '28 days'
                from person where email = 'maxence@essaim.example'""")) {
            rows.add(GOING_ON);
        }
        sessions();
        try (var rows = new Batch(connection, """
                insert into track_todo (track, side, task, due_on, created_at)
                values (?, ?, ?, current_date + ?, now() - interval '14 days')""")) {
            rows.add(GOING_ON, "COLLECTIVITE", "Réunir les chiffres du budget d’investissement", 20);
            rows.add(GOING_ON, "TEAM", "Envoyer trois règlements de communes voisines", 7);
        }
    }

    private void sessions() throws SQLException {
        session(LATE, "fresnes-1", -70, "DONE", null);
        session(GOING_ON, "cosse-1", -14, "DONE", null);
        session(GOING_ON, "cosse-2", 12, "CONFIRMED", "https://visio.example/cosse-le-vivien");
        try (var rows = new Batch(connection, "insert into session_minutes (session) values (?)")) {
            rows.add(Someone.stableId("session", "cosse-2"));
        }
        minutes("fresnes-1", "Le poste est créé. Prochaine étape : la feuille de route.");
        minutes("cosse-1", "Le conseil municipal a voté le principe. Le règlement s’écrit avec le comité des fêtes.");
        try (var rows = new Batch(connection, """
                insert into session_item (session, position, axis, title, notes) values (?, 0, ?, ?, ?)""")) {
            rows.add(
                    Someone.stableId("session", "cosse-1"),
                    "STRATEGY",
                    "Pourquoi un budget participatif ?",
                    "Pour décider ensemble de ce qui se voit : la place, l’école, les chemins.");
        }
        try (var rows = new Batch(connection, """
                insert into busy_time (person, during, session)
                select adviser, tstzrange(starts_at, ends_at), id from support_session where id = ?""")) {
            rows.add(Someone.stableId("session", "cosse-2"));
        }
    }

    private void session(UUID track, String key, int day, String state, @Nullable String video) throws SQLException {
        try (var rows = new Batch(connection, """
                insert into support_session (id, track, adviser, starts_at, ends_at, mode, video_url, state, created_at)
                select ?, ?, person.id, start, start + interval '1 hour', 'VIDEO', ?, ?, now() - interval '80 days'
                from person, (select (current_date + ? + time '17:30') at time zone 'Europe/Paris' as start) as hour
                where email = 'alix@essaim.example'""")) {
            rows.add(Someone.stableId("session", key), track, video, state, day);
        }
    }

    private void minutes(String key, String text) throws SQLException {
        try (var rows = new Batch(connection, """
                insert into session_minutes (session, text, shared_at, correction_until)
                select id, ?, ends_at + interval '1 hour', ends_at + interval '15 days 1 hour' from support_session where id = ?""")) {
            rows.add(text, Someone.stableId("session", key));
        }
    }
}
