package org.essaim.programme;

import static org.essaim.support.SupportDesk.as;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essaim.support.SupportDesk;
import org.jspecify.annotations.Nullable;

/** The programmes of a test: tracks that became one, and what both sides do there. */
@ApplicationScoped
class ProgrammeWorld {
    static final String NETWORK = "/api/v1/networks/territoires-engagement";

    private final SupportDesk desk;

    ProgrammeWorld(SupportDesk desk) {
        this.desk = desk;
    }

    /** A track that is a programme of three years; answers its address. */
    String programme(String adviser, String contact, String startsOn) {
        String programme = path(desk.track(adviser, contact));
        start(adviser, programme, startsOn).statusCode(201);
        return programme;
    }

    static String path(String track) {
        return NETWORK + "/tracks/" + track + "/programme";
    }

    static String trackOf(String programme) {
        return programme.replaceAll(".*/tracks/|/programme", "");
    }

    static ValidatableResponse start(String adviser, String programme, String startsOn) {
        return as(adviser, "conseil")
                .body(Map.of("convention", convention(startsOn, null), "halfDays", List.of(10, 6, 4)))
                .post(programme)
                .then();
    }

    static Map<String, Object> convention(String startsOn, @Nullable String endsOn) {
        var said = new HashMap<String, Object>(Map.of("signedOn", startsOn, "startsOn", startsOn));
        if (endsOn != null) {
            said.put("endsOn", endsOn);
        }
        return said;
    }

    static Map<String, Object> frame(List<Integer> halfDays) {
        return Map.of(
                "convention",
                convention("2026-01-01", null),
                "halfDays",
                halfDays,
                "diagnosis",
                Map.of("needs", "Former les agents"),
                "objectives",
                List.of("Une charte", "Un budget ouvert"));
    }

    static Map<String, Object> action(int year, int halfDays) {
        return Map.of("year", year, "kind", "TRAINING", "title", "Animer une réunion", "halfDays", halfDays);
    }

    static Map<String, Object> sheet(int relevance, int transfer, int participants) {
        return Map.of(
                "providers",
                "Réseau Graines",
                "relevance",
                relevance,
                "transfer",
                transfer,
                "participants",
                participants,
                "spentCents",
                80_000);
    }

    static ValidatableResponse plan(String adviser, String programme, Map<String, Object> said) {
        return as(adviser, "conseil").body(said).post(programme + "/actions").then();
    }

    static ValidatableResponse settle(
            String adviser, String programme, String action, int version, Map<String, Object> said) {
        return as(adviser, "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(said)
                .put(programme + "/actions/" + action + "/state")
                .then();
    }

    static ValidatableResponse evaluate(
            String member, String programme, String action, int version, int relevance, int transfer, int people) {
        return as(member)
                .header("If-Match", "\"" + version + "\"")
                .body(sheet(relevance, transfer, people))
                .put(programme + "/actions/" + action + "/sheet")
                .then();
    }

    static ValidatableResponse publish(String adviser, String programme, int version, List<String> themes) {
        return as(adviser, "conseil")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "publicName",
                        "Plessé",
                        "themes",
                        themes,
                        "agreedOn",
                        "2026-02-01",
                        "agreement",
                        "Délibération 2026-12"))
                .put(programme + "/publication")
                .then();
    }
}
