package org.essaim.funding;

import static org.essaim.support.SupportDesk.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fundings that advisers of a test write for their network. */
final class OwnFundings {
    static final String NETWORK = "/api/v1/networks/territoires-engagement";

    private OwnFundings() {}

    /** One for hedges in Loire-Atlantique; answers its id. */
    static String own(String adviser, String name) {
        return own(adviser, input(name));
    }

    static String own(String adviser, Map<String, Object> said) {
        return as(adviser, "conseil")
                .body(said)
                .post(NETWORK + "/fundings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> input(String name) {
        var said = new HashMap<String, Object>();
        said.put("name", name);
        said.put(
                "who", Map.of("financers", List.of("Région fictive"), "instructors", List.of(), "programs", List.of()));
        said.put("description", "<p>Planter.</p><script>alert(1)</script>");
        said.put("eligibility", "");
        said.put("place", "DEP:44");
        said.put("what", about("Biodiversité / Haies"));
        said.put("howMuch", Map.of("rateLower", 10, "rateUpper", 60));
        said.put("callForProject", false);
        said.put("charged", false);
        said.put("live", true);
        said.put("originUrl", "https://fonds.example/haies");
        return said;
    }

    /** What a funding is for, by its categories. */
    static Map<String, Object> about(String... categories) {
        return Map.of(
                "audiences", List.of("commune"),
                "aidTypes", List.of("grant"),
                "categories", List.of(categories),
                "destinations", List.of(),
                "mobilizationSteps", List.of(),
                "projectReferences", List.of());
    }
}
