package org.essaim.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class PaperConsentsTest {
    private static final String ADMINISTRATION = Tokens.of("paper-office", "territoires44.administration");
    private static final byte[] SCAN = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void aSignedFormIsKeptWithItsDateAndOperatorAndThePersonIsTold() {
        var entry = entryOf("signer");

        record(ADMINISTRATION, entry, "2026-11-20", textOf("PUBLIC"), SCAN)
                .statusCode(201)
                .body("channel", equalTo("PAPER"))
                .body("signedOn", equalTo("2026-11-20"));

        given().get("/api/v1/networks/territoires44/directory/" + entry).then().statusCode(200);
        assertThat(mails.to("signer@essaim.example").getFirst().text()).contains("20 novembre 2026");
        assertThat(world.count("""
                select count(*) from consent_event
                join person operator on operator.id = consent_event.operator and operator.email = 'paper-office@essaim.example'
                join document on document.id = evidence and document.media_type = 'application/pdf'
                join person on person.id = consent_event.person and person.email = 'signer@essaim.example'""")).isEqualTo(1);
    }

    @Test
    void aPaperDoesNotUndoALaterWithdrawal() {
        var entry = entryOf("undecided");
        var person = UUID.fromString(
                world.text("select cast(id as text) from person where email = 'undecided@essaim.example'"));
        world.agrees(person, "territoires44", "PUBLIC");
        world.withdraws(person, "territoires44", "PUBLIC");
        var text = textOf("PUBLIC");

        record(ADMINISTRATION, entry, LocalDate.now().toString(), text, SCAN).statusCode(409);
        record(ADMINISTRATION, entry, "2020-11-20", text, SCAN)
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));

        given().get("/api/v1/networks/territoires44/directory/" + entry).then().statusCode(404);
    }

    @Test
    void aPaperOlderThanTheAgreementWithThePartnerIsRefused() {
        var entry = entryOf("forerunner");
        var partner = world.partner("partner-paper", "territoires44").toString();
        var text = given().auth()
                .oauth2(ADMINISTRATION)
                .get("/api/v1/networks/territoires44/consent-forms")
                .then()
                .extract()
                .<String>path("items.find { it.partner == '" + partner + "' }.text.sha256");

        partnerPaper(entry, partner, "2025-12-31", text).statusCode(422).body("errors[0].field", equalTo("signedOn"));
        partnerPaper(entry, partner, "2026-01-01", text).statusCode(201);
    }

    @Test
    void otherWordsThanThoseOfTodayAreRefused() {
        record(ADMINISTRATION, entryOf("old-form"), "2026-11-20", "0".repeat(64), SCAN)
                .statusCode(409)
                .body("type", equalTo("/problems/consent-text-changed"));
    }

    @Test
    void whatIsNoScanIsRefused() {
        record(
                        ADMINISTRATION,
                        entryOf("no-scan"),
                        "2026-11-20",
                        textOf("PUBLIC"),
                        "bonjour".getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
    }

    @Test
    void aDateToComeIsRefused() {
        var tomorrow = LocalDate.now().plusDays(3).toString();

        record(ADMINISTRATION, entryOf("too-early"), tomorrow, textOf("PUBLIC"), SCAN)
                .statusCode(400);
    }

    @Test
    void nobodyElseRecordsAConsentForSomebody() {
        var entry = entryOf("guarded");
        var text = textOf("PUBLIC");

        record(Tokens.of("animates", "territoires44.animation"), entry, "2026-11-20", text, SCAN)
                .statusCode(403);
        record(Tokens.of("guarded"), entry, "2026-11-20", text, SCAN).statusCode(403);
        record(Tokens.of("elsewhere", "territoires-participatifs.administration"), entry, "2026-11-20", text, SCAN)
                .statusCode(403);
        assertThat(world.count("select count(*) from consent_event join person on person.id = person"
                        + " where email = 'guarded@essaim.example'"))
                .isZero();
    }

    private String entryOf(String name) {
        world.member(name, "territoires44");
        return given().auth()
                .oauth2(Tokens.of(name))
                .get("/api/v1/me/networks/territoires44/entry")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static String textOf(String audience) {
        return given().auth()
                .oauth2(ADMINISTRATION)
                .get("/api/v1/networks/territoires44/consent-forms")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.audience == '" + audience + "' }.text.sha256");
    }

    private static ValidatableResponse partnerPaper(String entry, String partner, String day, String text) {
        return given().auth()
                .oauth2(ADMINISTRATION)
                .contentType("application/pdf")
                .queryParam("audience", "PARTNER")
                .queryParam("partner", partner)
                .queryParam("signedOn", day)
                .queryParam("textSha256", text)
                .queryParam("name", "accord.pdf")
                .body(SCAN)
                .post("/api/v1/networks/territoires44/directory/" + entry + "/paper-consents")
                .then();
    }

    private static ValidatableResponse record(String token, String entry, String day, String text, byte[] scan) {
        return given().auth()
                .oauth2(token)
                .contentType("application/pdf")
                .queryParam("audience", "PUBLIC")
                .queryParam("signedOn", day)
                .queryParam("textSha256", text)
                .queryParam("name", "accord.pdf")
                .body(scan)
                .post("/api/v1/networks/territoires44/directory/" + entry + "/paper-consents")
                .then();
    }
}
