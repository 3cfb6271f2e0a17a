package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** Aids that the advice unit wrote itself; all of them invented. */
record Fundings(Connection connection) {
    private static final String NETWORK = "territoires-engagement";

    void write() throws SQLException {
        try (var rows = new Batch(connection, """
                insert into funding (id, source, network, name, perimeter, perimeter_label, financers, audiences, aid_types,
                    categories, call_for_project, deadline, live, content, searched, created_at, updated_at)
                select ?, 'OWN', ?, aid.name, aid.place, aid.label, array[aid.financer], array['commune', 'epci'],
                    array[aid.type], array[aid.category], aid.calls, aid.deadline, true,
                    json_build_object('name', aid.name,
                        'bodies', json_build_object('financers', array[aid.financer], 'financersFull', json_build_array(),
                            'instructors', json_build_array(), 'instructorsFull', json_build_array(), 'programs', json_build_array()),
                        'description', '<p>' || aid.description || '</p>', 'eligibility', '',
                        'perimeter', json_build_object('label', aid.label, 'scale', aid.scale, 'place', aid.place),
                        'aims', json_build_object('audiences', array['commune', 'epci'], 'aidTypes', array[aid.type],
                            'aidTypesFull', json_build_array(), 'categories', array[aid.category],
                            'destinations', json_build_array(), 'mobilizationSteps', json_build_array()),
                        'dates', json_build_object('deadline', aid.deadline),
                        'amounts', json_build_object('rateUpper', aid.rate),
                        'projectReferences', json_build_array(), 'callForProject', aid.calls, 'charged', false,
                        'origin', json_build_object())::text,
                    aid.financer || ' ' || aid.category || ' ' || aid.description, now(), now()
                from (select cast(? as text) as name, cast(? as text) as financer, cast(? as text) as description,
                    cast(? as text) as category, cast(? as text) as type, cast(? as text) as place, cast(? as text) as label,
                    cast(? as text) as scale, cast(? as boolean) as calls, cast(? as date) as deadline, cast(? as integer) as rate) aid
                """)) {
            rows.add(
                    Someone.stableId("funding", "haies"),
                    NETWORK,
                    "Fonds des haies et des chemins",
                    "Fonds fictif des paysages",
                    "Planter des haies avec les habitants, le long des chemins communaux.",
                    "Biodiversité / Haies",
                    "grant",
                    "DEP:44",
                    "Loire-Atlantique (département)",
                    "DEPARTEMENT",
                    true,
                    "2027-03-31",
                    60);
            rows.add(
                    Someone.stableId("funding", "convention"),
                    NETWORK,
                    "Aide aux premières conventions citoyennes",
                    "Fondation fictive de la participation",
                    "Tirer au sort, accueillir et défrayer les participants d’une première convention citoyenne.",
                    "Citoyenneté / Participation",
                    "grant",
                    "FRANCE",
                    "France",
                    "PAYS",
                    false,
                    null,
                    50);
            rows.add(
                    Someone.stableId("funding", "etude"),
                    NETWORK,
                    "Un mois d’ingénierie pour votre projet",
                    "Agence fictive des territoires",
                    "Une ingénieure passe un mois auprès de la collectivité pour préparer le dossier technique.",
                    "Fonctions support / Ingénierie",
                    "technical_engineering",
                    "FRANCE",
                    "France",
                    "PAYS",
                    false,
                    "2026-12-18",
                    null);
        }
    }
}
