package org.essaim.shared.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.essaim.shared.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said beside a field that does not fit, by whoever fills it. */
@ApiTest
class FieldMessagesTest {

    @ParameterizedTest
    @CsvSource({
        "fr, À remplir., Une adresse comme nom@mairie.example.",
        "en, To be filled in., An address such as name@town.example."
    })
    void aFieldIsRefusedInTheWordsOfThePage(String language, String missing, String address) {
        given().header("Accept-Language", language)
                .header("Idempotency-Key", "field-messages")
                .contentType("application/json")
                .body("""
                        {"subject": "", "email": "mairie"}""")
                .post("/api/v1/networks/territoires-engagement/duty/bookings")
                .then()
                .statusCode(400)
                .body("errors.find { it.field == 'subject' }.message", equalTo(missing))
                .body("errors.find { it.field == 'email' }.message", equalTo(address));
    }
}
