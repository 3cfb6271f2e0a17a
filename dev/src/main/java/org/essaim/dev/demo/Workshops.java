package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Two cycles of workshops of the advice unit: one that is announced, for which nobody registered yet, and one under way. */
record Workshops(Connection connection) {
    private static final String NETWORK = "territoires-engagement";
    private static final UUID ANNOUNCED = Someone.stableId("workshop", "revitaliser");
    private static final UUID UNDER_WAY = Someone.stableId("workshop", "jeunes");

    void write() throws SQLException {
        try (var rows = new Batch(connection, """
                insert into workshop_cycle (id, network, title, presentation, model, themes, seats, opens_on, closes_on, zone,
                    begins_at, over_at, state, changed_at)
                values (?, ?, ?, ?, 'CODEV', ?, 6, current_date + ?, current_date + ?, 'Europe/Paris',
                    (current_date + ? + time '14:00') at time zone 'Europe/Paris',
                    (current_date + ? + time '16:00') at time zone 'Europe/Paris', ?, now())""")) {
            rows.add(
                    ANNOUNCED,
                    NETWORK,
                    "Redonner vie à un cœur de bourg, avec les habitants",
                    "Quatre séances en petit groupe : chaque collectivité apporte sa situation, les autres l’aident à avancer.",
                    List.of("coeurs-de-bourg", "concertation"),
                    0,
                    24,
                    30,
                    72,
                    "OPEN");
            rows.add(
                    UNDER_WAY,
                    NETWORK,
                    "Associer celles et ceux que l’on n’entend pas",
                    "Trois séances pour aller vers les personnes qui ne viennent jamais aux réunions publiques.",
                    List.of("concertation"),
                    -60,
                    -25,
                    -20,
                    15,
                    "CLOSED");
        }
        try (var rows = new Batch(connection, """
                insert into workshop_session (id, cycle, starts_at, ends_at, video_url, agenda, remind_at)
                select ?, ?, start, start + interval '2 hours', 'https://visio.example/pairs', ?,
                    case when start > now() + interval '1 day' then start - interval '1 day' end
                from (select (current_date + ? + time '14:00') at time zone 'Europe/Paris' as start) as session""")) {
            session(rows, ANNOUNCED, 30, "Se rencontrer, choisir l’ordre des questions");
            session(rows, ANNOUNCED, 44, "Première et deuxième collectivités");
            session(rows, ANNOUNCED, 58, "Troisième et quatrième collectivités");
            session(rows, ANNOUNCED, 72, "Cinquième et sixième collectivités, et ce que l’on en retient");
            session(rows, UNDER_WAY, -20, "Se rencontrer, dire qui manque");
            session(rows, UNDER_WAY, -6, "Aller vers : les trois situations");
            session(rows, UNDER_WAY, 15, "Ce que l’on a essayé");
        }
        cohort();
    }

    private static void session(Batch rows, UUID cycle, int day, String agenda) throws SQLException {
        rows.add(Someone.stableId("workshop-session", cycle + "/" + day), cycle, agenda, day);
    }

    /** Maxence with two others of the network, whose names the group may read. */
    private void cohort() throws SQLException {
        try (var rows = new Batch(connection, """
                insert into workshop_registration (cycle, person, place, collectivity, role, question, shown, locale, state,
                    position, registered_at)
                select ?, id, ?, ?, ?, ?, true, 'fr', 'REGISTERED', ?, now() - interval '40 days'
                from (
                    select id, row_number() over (order by email <> 'maxence@essaim.example', email) as nth from person
                    where email = 'maxence@essaim.example' or id in (
                        select person from belonging where network = 'territoires-engagement' and email <> 'alix@essaim.example')
                ) as someone
                where nth = ?""")) {
            rows.add(
                    UNDER_WAY,
                    "COM:53077",
                    "Cossé-le-Vivien (Mayenne)",
                    "Responsable de l’environnement",
                    "Les jeunes actifs ne viennent à rien : où les rencontrer ?",
                    1,
                    1);
            rows.add(
                    UNDER_WAY,
                    "COM:94034",
                    "Fresnes (Val-de-Marne)",
                    "Chargée de participation",
                    "Comment faire quand une partie des habitants ne lit pas le français ?",
                    2,
                    2);
            rows.add(
                    UNDER_WAY,
                    "COM:09261",
                    "Saint-Girons (Ariège)",
                    "Adjoint au maire",
                    "Que proposer à qui travaille le soir ?",
                    3,
                    3);
        }
        try (var rows = new Batch(connection, """
                insert into workshop_attendance (cycle, session, registration, attended)
                select cycle, ?, id, position < 3 from workshop_registration where cycle = ?""")) {
            rows.add(Someone.stableId("workshop-session", UNDER_WAY + "/-20"), UNDER_WAY);
        }
    }
}
