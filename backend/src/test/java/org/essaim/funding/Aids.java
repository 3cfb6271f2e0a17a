package org.essaim.funding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Items of the documented shape, all of them invented. */
final class Aids {
    static final ObjectMapper JSON = new ObjectMapper();

    private Aids() {}

    static ObjectNode item(String id, String name) {
        try {
            return (ObjectNode) JSON.readTree("""
                {"id": %s, "slug": "aide-%s", "url": "/aides/aide-%s/", "name": "%s", "name_initial": "Nom d'origine",
                 "short_title": "AAP Eau", "financers": ["Agence fictive de l'eau"],
                 "financers_full": [{"id": 12, "name": "Agence fictive de l'eau", "logo": "https://cdn.example/logo.png"}],
                 "instructors": ["Service fictif"], "instructors_full": [{"id": 3, "name": "Service fictif", "logo": null}],
                 "programs": ["Programme fictif"],
                 "description": "<p onclick=\\"steal()\\">Pour <strong>l'eau</strong>.</p><script>alert(1)</script><a href=\\"javascript:alert(1)\\">ici</a>",
                 "eligibility": "<ul><li>Communes</li></ul><iframe src=\\"https://evil.example\\"></iframe>",
                 "perimeter": "Loire-Atlantique", "perimeter_scale": "Département",
                 "mobilization_steps": ["Réflexion / conception"], "origin_url": "https://origine.example/aide",
                 "categories": ["Eau et milieux aquatiques / Eau potable"], "is_call_for_project": true,
                 "application_url": "javascript:alert(1)", "targeted_audiences": ["commune", "epci"], "aid_types": ["grant"],
                 "aid_types_full": [{"id": 1, "name": "Subvention", "group": {"id": 2, "name": "Aide financière"}}],
                 "is_charged": false, "destinations": ["investment"], "start_date": "2026-01-05",
                 "predeposit_date": null, "submission_deadline": "2099-06-30", "subvention_rate_lower_bound": 20,
                 "subvention_rate_upper_bound": 80, "subvention_comment": "selon le projet", "loan_amount": 150000.5,
                 "recoverable_advance_amount": null, "contact": "<p>contact@aide.example</p>", "recurrence": "oneoff",
                 "project_examples": "Un château d'eau", "import_data_url": "https://import.example/1",
                 "import_data_mention": "Donnée reprise d'un portail fictif", "import_share_licence": "Licence ouverte",
                 "date_created": "2026-01-02T10:00:00+01:00", "date_updated": "2026-02-03",
                 "project_references": ["Château d'eau"], "european_aid": "national", "is_live": true}
                """.formatted(id, id, id, name));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
