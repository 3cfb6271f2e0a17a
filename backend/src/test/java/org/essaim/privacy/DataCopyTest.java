package org.essaim.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class DataCopyTest {
    @Inject
    World world;

    @Test
    void everythingKeptAboutMeIsInOneCopy() {
        var person = world.member("copier", "territoires44");
        world.holds(person, "MUNICIPAL", "MAIRE", "COM:44128");
        world.agrees(person, "territoires44", "PUBLIC");
        as("copier").get("/api/v1/me/data").then().statusCode(200);

        as("copier")
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", equalTo("no-store"))
                .body("person", equalTo(person.toString()))
                .body("sections[0].key", equalTo("person"))
                .body("sections[0].title", equalTo("Vous"))
                .body(section("person") + "email", contains("copier@essaim.example"))
                .body(section("mandate") + "place", contains("COM:44128"))
                .body(section("membership") + "network", contains("territoires44"))
                .body(section("consentEvent") + "action", contains("GRANT"))
                .body(section("consentEvent") + "body", contains("Test"))
                .body(section("auditEvent") + "action", hasItem("data.download"));
    }

    @Test
    void nothingAboutAnybodyElseIsInIt() {
        world.member("bystander", "territoires44");
        world.member("loner", "territoires44");

        var copy = as("loner").get("/api/v1/me/data").then().extract().asString();

        assertThat(copy).contains("loner@essaim.example").doesNotContain("bystander");
    }

    @Test
    void theTitlesAreInTheLanguageAskedFor() {
        world.person("anglophone");

        as("anglophone")
                .header("Accept-Language", "en")
                .get("/api/v1/me/data")
                .then()
                .body("locale", equalTo("en"))
                .body("sections[0].title", equalTo("You"));
    }

    @Test
    void theSameIsADocumentThatOneReadsAndHears() throws IOException {
        var person = world.member("paper-reader", "territoires44");
        world.holds(person, "MUNICIPAL", "ADJOINT", "COM:44128");

        var pdf = as("paper-reader")
                .accept("application/pdf")
                .get("/api/v1/me/data.pdf")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mes données");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("paper-reader@essaim.example", "Plessé (Loire-Atlantique)", "adjoint·e", "22 mars 2026");
        }
    }

    /** Kept before such text was refused. */
    @Test
    void aControlCharacterDoesNotBreakTheDocument() throws IOException {
        var person = world.member("beeping", "territoires44");
        world.run("update person set biography = 'un' || chr(1) || 'deux' || chr(65535) where id = ?", person);

        var pdf = as("beeping").accept("application/pdf").get("/api/v1/me/data.pdf");

        pdf.then().statusCode(200);
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("un deux");
        }
    }

    @Test
    void nobodyElseIsAnswered() {
        given().get("/api/v1/me/data").then().statusCode(401).body("type", not(equalTo("")));
        given().accept("application/pdf").get("/api/v1/me/data.pdf").then().statusCode(401);
    }

    private static String section(String key) {
        return "sections.find { it.key == '" + key + "' }.rows.";
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name));
    }
}
