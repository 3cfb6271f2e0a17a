package org.essaim.directory.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ApiTest
class ExportsApiTest {
    private static final String EXPORTS = "/api/v1/networks/territoires44/exports";

    @Inject
    World world;

    @Test
    void thoseWhoAnswerForANetworkReadWhoTookWhatForTheLatestFirst() {
        var reader = world.person("export-reader");
        taken("territoires44", reader, "exports: a first visit");
        taken("territoires44", null, "exports: a second visit");

        read("?limit=1", "territoires44.dpo")
                .then()
                .statusCode(200)
                .body("items.purpose", contains("exports: a second visit"));
        String next = read("?limit=1", "territoires44.administration").path("next");
        read("?limit=1&after=" + next, "territoires44.administration")
                .then()
                .statusCode(200)
                .body("items.purpose", contains("exports: a first visit"))
                .body("items.person", contains("Export-reader Exemple"))
                .body("items.format", contains("CSV"))
                .body("items.entries", contains(7))
                .body("items.outcome", contains("WHOLE"));
        read("?after=nothing", "territoires44.dpo")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void aVisitorAndWhoWasErasedHaveNoName() {
        var gone = world.person("export-gone");
        taken("territoires44", gone, "exports: by somebody erased");
        world.text("select cast(erase_person('" + gone + "', 'REQUEST') as text)");

        read("?limit=100", "territoires44.dpo")
                .then()
                .body("items.find { it.purpose == 'exports: by somebody erased' }.person", nullValue());
    }

    @Test
    void nobodyElseReadsIt() {
        taken("territoires-engagement", null, "exports: of another network");

        given().get(EXPORTS).then().statusCode(401);
        read("", "territoires44.animation").then().statusCode(403);
        read("", "territoires-engagement.administration").then().statusCode(403);
        read("?limit=100", "territoires44.dpo")
                .then()
                .body("items.purpose", not(hasItem("exports: of another network")));
    }

    private void taken(String network, @Nullable UUID person, String purpose) {
        world.run("""
                insert into export_log (network, person, format, filters, purpose, ended_at, entries, outcome)
                values (?, cast(nullif(?, '') as uuid), 'CSV', '{}', ?, now(), 7, 'WHOLE')""", network, person == null ? "" : person.toString(), purpose);
    }

    private static Response read(String query, String group) {
        return given().auth().oauth2(Tokens.of("export-steward", group)).get(EXPORTS + query);
    }
}
