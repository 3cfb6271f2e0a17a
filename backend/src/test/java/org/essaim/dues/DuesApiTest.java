package org.essaim.dues;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own: what is issued is issued to every member of the network. */
@ApiTest
class DuesApiTest {
    private static final String NETWORK = "territoires-engagement";
    private static final String DUES = "/api/v1/networks/territoires-engagement/dues/";
    private static final String FEES = "/api/v1/networks/territoires-engagement/fees/";
    private static final String RATE = """
            {"payer": "ORGANIZATION", "kind": "PER_INHABITANT", "rateCents": 34.00, "dueOn": "%d-03-31"}""";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    LateFees lateFees;

    @Test
    void theDuesOfPlesseAreMadeFromItsPopulationAndIssuedOnce() {
        var plesse = commune("Commune de Plessé 2041", "dues-manager", "COM:44128");
        decide(2041, RATE.formatted(2041));

        staff().post(DUES + "2041/issuance").then().statusCode(200);
        staff().post(DUES + "2041/issuance").then().statusCode(200).body("issued", equalTo(0));

        as("dues-manager")
                .get("/api/v1/networks/" + NETWORK + "/organizations/" + plesse + "/fees")
                .then()
                .body("items.findAll { it.year == 2041 }.population", contains(5335))
                .body("items.findAll { it.year == 2041 }.amountCents", contains(181390))
                .body("items.findAll { it.year == 2041 }.state", contains("DUE"));
        as("dues-manager").get("/api/v1/me/fees").then().body("items.payerName", hasItem("Commune de Plessé 2041"));
        var mail = mails.to("dues-manager@essaim.example").getLast();
        assertThat(mail.text()).contains("1\u00a0813,90\u00a0€", "31 mars 2041", "5\u00a0335 habitants × 0,34\u00a0€");
    }

    @Test
    void anotherRuleLeavesIssuedFeesAsTheyWere() {
        var commune = commune("Commune de la Règle 2042", "dues-rule-manager", "COM:44128");
        decide(2042, RATE.formatted(2042));
        staff().post(DUES + "2042/issuance");

        decide(
                        2042,
                        "{\"payer\": \"ORGANIZATION\", \"kind\": \"FLAT\", \"amountCents\": 100, \"dueOn\": \"2042-03-31\"}")
                .then()
                .body("revision", equalTo(2));

        staff().get(DUES + "2042").then().body("rules.kind", contains("FLAT"));
        as("dues-rule-manager")
                .get("/api/v1/networks/" + NETWORK + "/organizations/" + commune + "/fees")
                .then()
                .body("items.findAll { it.year == 2042 }.rule.kind", contains("PER_INHABITANT"))
                .body("items.findAll { it.year == 2042 }.rule.revision", contains(1));
    }

    @Test
    void anOrganisationWithoutAPlaceIsNamedRatherThanAskedAnything() {
        commune("Commune sans lieu 2043", "dues-placeless-manager", null);
        decide(2043, RATE.formatted(2043));

        staff().post(DUES + "2043/issuance").then().body("withoutPopulation", hasItem("Commune sans lieu 2043"));
    }

    @Test
    void numbersOfReceiptsFollowEachOtherWithoutAGap() {
        commune("Commune A 2044", "dues-receipt-a", "COM:44128");
        commune("Commune B 2044", "dues-receipt-b", "COM:44128");
        decide(2044, RATE.formatted(2044));
        staff().post(DUES + "2044/issuance");
        var one = fee("dues-receipt-a");
        var other = fee("dues-receipt-b");

        var paid = pay(one, 0);
        paid.then().statusCode(200).body("receiptNumber", equalTo("2044-0001"));
        pay(other, 7).then().statusCode(412);
        staff().header("If-Match", paid.header("ETag"))
                .delete(FEES + one + "/settlement")
                .then()
                .statusCode(200)
                .body("state", equalTo("DUE"));
        pay(other, 0).then().body("receiptNumber", equalTo("2044-0002"));
        pay(one, 2).then().body("receiptNumber", equalTo("2044-0001"));
        pay(one, 3).then().statusCode(409).body("allowed", contains("DUE", "LATE"));
        staff().get(DUES + "2044").then().body("totals.find { it.state == 'PAID' }.amountCents", equalTo(362780));
    }

    @Test
    void aReceiptIsATaggedPdfInFrenchForThoseWhomItConcerns() throws IOException {
        commune("Commune du Reçu 2045", "dues-pdf-manager", "COM:44128");
        commune("Commune voisine 2045", "dues-pdf-neighbour", null);
        decide(2045, RATE.formatted(2045));
        staff().post(DUES + "2045/issuance");
        var fee = fee("dues-pdf-manager");
        as("dues-pdf-manager").get(FEES + fee + "/receipt").then().statusCode(404);
        pay(fee, 0).then().statusCode(200);
        world.run("update organization set name = name || chr(1) where name = 'Commune du Reçu 2045'");

        var receipt = as("dues-pdf-manager").get(FEES + fee + "/receipt");

        receipt.then().statusCode(200).contentType("application/pdf");
        assertThat(words(receipt))
                .contains("Reçu n° 2045-0001", "Commune du Reçu 2045", "1 813,90 €", "mandat administratif");
        try (var pdf = Loader.loadPDF(receipt.asByteArray())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Reçu de cotisation 2045-0001");
        }
        as("dues-pdf-neighbour").get(FEES + fee + "/receipt").then().statusCode(404);
        given().get(FEES + fee + "/receipt").then().statusCode(401);
    }

    @Test
    void aFeeIsWaivedForAReason() {
        commune("Commune exonérée 2046", "dues-waived-manager", "COM:44128");
        decide(2046, RATE.formatted(2046));
        staff().post(DUES + "2046/issuance");

        staff().header("If-Match", "\"0\"")
                .body("{\"reason\": \"Première année offerte\"}")
                .put(FEES + fee("dues-waived-manager") + "/waiver")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAIVED"))
                .body("waiverReason", equalTo("Première année offerte"));
        staff().get(DUES + "2046/fees?state=WAIVED&limit=1")
                .then()
                .body("items.payerName", contains("Commune exonérée 2046"));
    }

    @Test
    void aFeeWhoseDayHasPassedIsLateAndItsManagerIsReminded() {
        commune("Commune en retard 2025", "dues-late-manager", "COM:44128");
        decide(2025, RATE.formatted(2025));
        staff().post(DUES + "2025/issuance");

        lateFees.sayWhichAreLate();
        lateFees.sayWhichAreLate();

        staff().get(FEES + fee("dues-late-manager")).then().body("state", equalTo("LATE"));
        assertThat(mails.to("dues-late-manager@essaim.example"))
                .filteredOn(mail -> mail.template().equals("fee-late"))
                .hasSize(1);
    }

    @Test
    void nobodyWritesToWhoeverWasErasedAboutWhatTheyOwed() {
        var person = world.member("dues-erased", "territoires44");
        var treasurer = Tokens.of("treasurer-erased", "territoires44.animation");
        given().auth()
                .oauth2(treasurer)
                .contentType("application/json")
                .body("""
                        {"payer": "PERSON", "kind": "CHOSEN", "amountCents": 2000, "minimumCents": 500, "dueOn": "2024-03-31"}""")
                .post("/api/v1/networks/territoires44/dues/2024/rules")
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(treasurer)
                .post("/api/v1/networks/territoires44/dues/2024/issuance")
                .then()
                .statusCode(200);
        world.run(
                "update person set erased_at = clock_timestamp(), given_name = '', family_name = '', subject = null where id = ?",
                person);

        lateFees.sayWhichAreLate();

        assertThat(world.text("select state from fee where year = 2024 and person = '" + person + "'"))
                .isEqualTo("LATE");
        assertThat(mails.to("dues-erased@essaim.example"))
                .filteredOn(mail -> mail.template().equals("fee-late"))
                .isEmpty();
    }

    @Test
    void aPersonChoosesTheAmountWhereTheRuleLetsChoose() throws IOException {
        world.member("dues-generous", "territoires44");
        var token = Tokens.of("treasurer44", "territoires44.animation");
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("""
                        {"payer": "PERSON", "kind": "CHOSEN", "amountCents": 2000, "minimumCents": 500, "dueOn": "2047-03-31"}""")
                .post("/api/v1/networks/territoires44/dues/2047/rules")
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(token)
                .post("/api/v1/networks/territoires44/dues/2047/issuance")
                .then()
                .statusCode(200);
        String fee = as("dues-generous").get("/api/v1/me/fees").path("items[0].id");

        var mine = "/api/v1/networks/territoires44/fees/" + fee;

        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"paidOn\": \"2026-01-15\", \"means\": \"CHEQUE\", \"amountCents\": 5000}")
                .put(mine + "/payment")
                .then()
                .statusCode(200)
                .body("amountCents", equalTo(2000))
                .body("paidCents", equalTo(5000));
        assertThat(words(as("dues-generous").get(mine + "/receipt"))).contains("50,00 €");
        var totals = "/api/v1/networks/territoires44/dues/2047";
        given().auth()
                .oauth2(token)
                .get(totals)
                .then()
                .body("totals.find { it.state == 'PAID' }.amountCents", equalTo(5000));

        given().auth()
                .oauth2(token)
                .header("If-Match", "\"1\"")
                .delete(mine + "/settlement")
                .then()
                .statusCode(200)
                .body("amountCents", equalTo(2000))
                .body("paidCents", nullValue());
    }

    @Test
    void onlyThoseWhoRunTheNetworkDealWithDues() {
        as("dues-curious").get(DUES + "2041").then().statusCode(403);
        as("dues-curious").get(DUES + "2041/fees").then().statusCode(403);
        as("dues-curious").post(DUES + "2041/issuance").then().statusCode(403);
        as("dues-dpo", NETWORK + ".dpo")
                .get(DUES + "2041")
                .then()
                .statusCode(200)
                .body("rules", notNullValue());
        as("dues-dpo", NETWORK + ".dpo").post(DUES + "2041/issuance").then().statusCode(403);
    }

    @Test
    void aFeeOfAnotherNetworkIsUnknown() {
        commune("Commune d’ailleurs 2048", "dues-elsewhere", "COM:44128");
        decide(2048, RATE.formatted(2048));
        staff().post(DUES + "2048/issuance");

        as("animation44", "territoires44.animation")
                .get("/api/v1/networks/territoires44/fees/" + fee("dues-elsewhere"))
                .then()
                .statusCode(404);
        as("outsider-dues")
                .get("/api/v1/me/fees")
                .then()
                .body("items.payerName", not(hasItem("Commune d’ailleurs 2048")));
    }

    /** A payer in a place; an association on paper, since one commune only governs a place. */
    private UUID commune(String name, String manager, @Nullable String place) {
        var commune = world.organization(name, NETWORK, null);
        if (place != null) {
            world.run("update organization set kind = 'ASSOCIATION', place = ? where id = ?", place, commune);
        }
        world.seat(commune, world.person(manager), "MANAGER");
        return commune;
    }

    private static Response decide(int year, String rule) {
        return staff().body(rule).post(DUES + year + "/rules");
    }

    /** The fee of the organisation that somebody manages, of the year of its name. */
    private static String fee(String manager) {
        return as(manager).get("/api/v1/me/fees").path("items.find { it.payerName.endsWith(it.year.toString()) }.id");
    }

    private static Response pay(String fee, int version) {
        return staff().header("If-Match", "\"" + version + "\"")
                .body("{\"paidOn\": \"2026-01-15\", \"means\": \"MANDAT_ADMINISTRATIF\"}")
                .put(FEES + fee + "/payment");
    }

    private static String words(Response receipt) throws IOException {
        try (var pdf = Loader.loadPDF(receipt.asByteArray())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    private static RequestSpecification staff() {
        return as("dues-staff", NETWORK + ".administration");
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups)).contentType("application/json");
    }
}
