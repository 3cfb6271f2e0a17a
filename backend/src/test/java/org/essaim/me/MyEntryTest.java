package org.essaim.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class MyEntryTest {
    private static final String ENTRY = "/api/v1/me/networks/territoires44/entry";

    @Inject
    World world;

    @Test
    void everyFieldOfAnEntryIsPrivateUntilItsOwnerOpensIt() {
        world.member("reservedly", "territoires44");

        var entry = as("reservedly").get(ENTRY).then().statusCode(200).extract();

        assertThat(entry.jsonPath().<String, String>getMap("visibility").values())
                .containsOnly("PRIVATE");
        as("reservedly")
                .header("If-Match", entry.header("ETag"))
                .body(
                        "{\"headline\":\"Bonjour\",\"practices\":[\"budget-participatif\"],\"visibility\":{\"headline\":\"PUBLIC\"}}")
                .patch(ENTRY)
                .then()
                .statusCode(200)
                .body("visibility.headline", equalTo("PUBLIC"))
                .body("visibility.practices", equalTo("PRIVATE"));
    }

    @Test
    void oneSeesOnesEntryAsOthersSeeIt() {
        var person = world.member("mirrored", "territoires44");
        world.agrees(person, "territoires44", "NETWORK");

        as("mirrored")
                .get(ENTRY + "/preview?as=NETWORK")
                .then()
                .statusCode(200)
                .body("listed", equalTo(true))
                .body("entry.givenName", equalTo("Mirrored"));
        as("mirrored")
                .get(ENTRY + "/preview?as=PUBLIC")
                .then()
                .statusCode(200)
                .body("listed", equalTo(false))
                .body("entry", nullValue());
    }

    @Test
    void oneSeesWhatAPartnerReceivesTheFieldsOfTheAgreementAlone() {
        var partner = world.partner("partner-previewed", "territoires44");
        var person = world.member("previewer", "territoires44");
        world.run(
                "update directory_entry set headline = 'Ouvert', headline_for = 'PARTNERS', help_offered = 'Hors convention', help_offered_for = 'PUBLIC' where person = ?",
                person);
        var preview = ENTRY + "/preview?as=PARTNER&partner=" + partner;
        as("previewer").get(preview).then().statusCode(200).body("listed", equalTo(false));

        world.agreesToPartner(person, "territoires44", partner);

        as("previewer")
                .get(preview)
                .then()
                .body("listed", equalTo(true))
                .body("entry.headline", equalTo("Ouvert"))
                .body("entry.helpOffered", nullValue());
    }

    @Test
    void whoDoesNotBelongHasNoEntry() {
        as("visitor").get(ENTRY).then().statusCode(404);
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
