package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** The permanence of the advice unit: every Monday afternoon, held by Alix and by a colleague. */
record Duty(Connection connection) {
    private static final String NETWORK = "territoires-engagement";
    private static final String ALIX = "alix@essaim.example";

    void write() throws SQLException {
        var schedule = Someone.stableId("duty", NETWORK);
        try (var rows = new Batch(connection, """
                insert into duty_schedule (id, network, title, rule, starts_on, opens, closes, zone, slot_minutes, modes,
                    notice_hours, horizon_weeks, cancel_until_hours, holidays)
                values (?, ?, 'Chaque lundi de 14 h à 17 h', 'FREQ=WEEKLY;BYDAY=MO', date '2026-09-07', '14:00', '17:00',
                    'Europe/Paris', 30, array['PHONE', 'VIDEO'], 24, 8, 4, 'METROPOLE')""")) {
            rows.add(schedule, NETWORK);
        }
        try (var rows = new Batch(connection, """
                insert into duty_host (id, schedule, person, name, came_at, video_url)
                select ?, ?, person.id, person.given_name || ' ' || left(person.family_name, 1) || '.', date '2026-09-01',
                    'https://visio.example/permanence-' || lower(unaccented(person.given_name))
                from person where email = ?
                    or ? and id = (select min(person::text)::uuid from listing where network = ? and listing.person <>
                        (select id from person where email = ?))""")) {
            rows.add(Someone.stableId("duty-host", "alix"), schedule, ALIX, false, NETWORK, ALIX);
            rows.add(Someone.stableId("duty-host", "colleague"), schedule, "", true, NETWORK, ALIX);
        }
    }
}
