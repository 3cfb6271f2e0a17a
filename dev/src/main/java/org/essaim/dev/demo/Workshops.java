package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** One cycle of workshops that the advice unit announces: four sessions, six seats, nobody registered yet. */
record Workshops(Connection connection) {
    private static final String NETWORK = "territoires-engagement";

    void write() throws SQLException {
        var cycle = Someone.stableId("workshop", "revitaliser");
        try (var rows = new Batch(connection, """
                insert into workshop_cycle (id, network, title, presentation, model, themes, seats, opens_on, closes_on, zone,
                    begins_at, over_at, state, changed_at)
                values (?, ?, ?, ?, 'CODEV', array['coeurs-de-bourg', 'concertation'], 6, current_date, current_date + 24,
                    'Europe/Paris', (current_date + 30 + time '14:00') at time zone 'Europe/Paris',
                    (current_date + 72 + time '16:00') at time zone 'Europe/Paris', 'OPEN', now())""")) {
            rows.add(
                    cycle,
                    NETWORK,
                    "Redonner vie à un cœur de bourg, avec les habitants",
                    "Quatre séances en petit groupe : chaque collectivité apporte sa situation, les autres l’aident à avancer.");
        }
        try (var rows = new Batch(connection, """
                insert into workshop_session (cycle, starts_at, ends_at, video_url, agenda, remind_at)
                select ?, start, start + interval '2 hours', 'https://visio.example/bourgs', ?, start - interval '1 day'
                from (select (current_date + 30 + cast(? as integer) + time '14:00') at time zone 'Europe/Paris' as start) as session""")) {
            rows.add(cycle, "Se rencontrer, choisir l’ordre des questions", 0);
            rows.add(cycle, "Première et deuxième collectivités", 14);
            rows.add(cycle, "Troisième et quatrième collectivités", 28);
            rows.add(cycle, "Cinquième et sixième collectivités, et ce que l’on en retient", 42);
        }
    }
}
