package org.essaim.testimonial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class TestimonialsApiTest {
    private static final String NETWORK = "/api/v1/networks/territoires44";
    private static final String MINE = "/api/v1/me/networks/territoires44/testimonial";
    private static final String ANIMATION = "territoires44.animation";

    @Inject
    World world;

    @Test
    void aTestimonialIsPublicOnlyWithConsentAndAfterAReviewAndLeavesWithTheConsent() {
        var person = world.member("witness", "territoires44");
        world.holds(person, "MUNICIPAL", "MAIRE", "COM:44128");
        write("witness", "J’ai trouvé ici une collègue qui avait déjà fait.").statusCode(200);
        world.agrees(person, "territoires44", "TESTIMONIAL");
        anyone().body("items.givenName", not(hasItem("Witness")));

        review("Witness Exemple", "{\"publish\": true}").statusCode(200).body("state", equalTo("PUBLISHED"));

        anyone().body("items.find { it.givenName == 'Witness' }.quote", notNullValue())
                .body("items.find { it.givenName == 'Witness' }.mandates[0].function", equalTo("MAIRE"));
        world.withdraws(person, "territoires44", "TESTIMONIAL");
        anyone().body("items.givenName", not(hasItem("Witness")));
    }

    @Test
    void withoutConsentAReviewPublishesNothing() {
        var person = world.member("unconsenting", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        write("unconsenting", "Quelques mots.").statusCode(200).body("consented", equalTo(false));

        review("Unconsenting Exemple", "{\"publish\": true}").statusCode(200).body("consented", equalTo(false));

        anyone().body("items.givenName", not(hasItem("Unconsenting")));
    }

    @Test
    void otherWordsAreReviewedAgainAndWhoLeavesIsQuotedNoMore() {
        var person = world.member("rewriter", "territoires44");
        world.agrees(person, "territoires44", "TESTIMONIAL");
        write("rewriter", "Premiers mots.").statusCode(200);
        review("Rewriter Exemple", "{\"publish\": true}").statusCode(200);
        anyone().body("items.givenName", hasItem("Rewriter"));

        as("rewriter").body(Map.of("quote", "Autres mots.")).put(MINE).then().statusCode(428);
        as("rewriter")
                .header("If-Match", "\"1\"")
                .body(Map.of("quote", "Autres mots."))
                .put(MINE)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        anyone().body("items.givenName", not(hasItem("Rewriter")));

        review("Rewriter Exemple", "{\"publish\": true}").statusCode(200);
        anyone().body("items.givenName", hasItem("Rewriter"));
        world.run("update membership set state = 'RESIGNED' where person = ?", person);
        anyone().body("items.givenName", not(hasItem("Rewriter")));
    }

    @Test
    void aRefusalIsExplainedToItsAuthorWhoMayRemoveTheirWords() {
        world.member("refusedone", "territoires44");
        write("refusedone", "Votez pour moi.").statusCode(200);

        review("Refusedone Exemple", "{\"publish\": false, \"reason\": \"Pas d’appel au vote ici.\"}")
                .statusCode(200);

        as("refusedone")
                .get(MINE)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo("Pas d’appel au vote ici."));
        as("refusedone").header("If-Match", "\"1\"").delete(MINE).then().statusCode(204);
        as("refusedone").get(MINE).then().statusCode(404);
    }

    @Test
    void whoLeftStillReadsAndRemovesTheirWordsAndWritesNoOthers() {
        var person = world.member("former-witness", "territoires44");
        write("former-witness", "Mots d’avant.").statusCode(200);
        world.run("update membership set state = 'RESIGNED' where person = ?", person);

        as("former-witness").get(MINE).then().statusCode(200).body("quote", equalTo("Mots d’avant."));
        as("former-witness")
                .header("If-Match", "\"0\"")
                .body(Map.of("quote", "Mots d’après."))
                .put(MINE)
                .then()
                .statusCode(404);
        as("former-witness").header("If-Match", "\"0\"").delete(MINE).then().statusCode(204);

        as("former-witness").get(MINE).then().statusCode(404);
    }

    @Test
    void onlyMembersWriteAndOnlyWhoRunsTheNetworkReviews() {
        as("passer-by").body(Map.of("quote", "Bonjour")).put(MINE).then().statusCode(404);
        as("passer-by").get(NETWORK + "/testimonials/reviews").then().statusCode(403);
        world.member("longwinded", "territoires44");
        write("longwinded", "a".repeat(401)).statusCode(400);
    }

    @Test
    void theConsentIsAmongOnesConsentsWithItsOwnWords() {
        world.member("consenter", "territoires44");

        as("consenter")
                .get("/api/v1/me/consents")
                .then()
                .statusCode(200)
                .body("audiences.find { it.audience == 'TESTIMONIAL' }.granted", equalTo(false))
                .body(
                        "audiences.find { it.audience == 'TESTIMONIAL' }.text.title",
                        equalTo("Mon témoignage est public sur la page de Territoires44"));
    }

    private static ValidatableResponse write(String name, String quote) {
        return as(name).body(Map.of("quote", quote)).put(MINE).then();
    }

    private static ValidatableResponse anyone() {
        return given().get(NETWORK + "/testimonials?limit=50").then().statusCode(200);
    }

    private static ValidatableResponse review(String author, String body) {
        var waiting = as("reviewer", ANIMATION)
                .get(NETWORK + "/testimonials/reviews")
                .then()
                .statusCode(200)
                .extract()
                .<Map<String, Object>>path("items.find { it.author == '" + author + "' }");
        return as("reviewer", ANIMATION)
                .header("If-Match", "\"" + waiting.get("version") + "\"")
                .body(body)
                .put(NETWORK + "/testimonials/" + waiting.get("id") + "/review")
                .then();
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups)).contentType("application/json");
    }
}
