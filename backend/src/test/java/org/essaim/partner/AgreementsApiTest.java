package org.essaim.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class AgreementsApiTest {
    private static final String NETWORK = "/api/v1/networks/territoires44";
    private static final String AGREEMENTS = NETWORK + "/agreements";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    World world;

    @Inject
    AgreementRepository agreements;

    @Inject
    DirectoryPull pulling;

    @Test
    void anAdministratorMakesAPartnerKnownAndAnAgreementWithIt() {
        var partner = addPartner("partner-terms-fresh");

        var location = make(partner, TODAY, TODAY.plusYears(1))
                .then()
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("allowed", containsInAnyOrder("SUSPENDED", "ENDED"))
                .extract()
                .header("Location");

        administrator()
                .get(location)
                .then()
                .statusCode(200)
                .body("agreement.partner.name", equalTo("Partner partner-terms-fresh"))
                .body("people", equalTo(0))
                .body("texts[0].body", containsString("Visites communes"));
        administrator()
                .get(AGREEMENTS)
                .then()
                .statusCode(200)
                .body("items.partner.clientId", hasItem("partner-terms-fresh"));
        administrator().get(NETWORK + "/partners").then().body("items.clientId", hasItem("partner-terms-fresh"));
    }

    @Test
    void whatPeopleWouldBeToldIsReadBeforeAnythingIsMade() {
        var partner = addPartner("partner-terms-foretold");

        administrator()
                .contentType(ContentType.JSON)
                .body(terms(partner, TODAY, TODAY.plusYears(1)))
                .post(AGREEMENTS + "/texts")
                .then()
                .statusCode(200)
                .body("items.locale", contains("fr", "en"))
                .body("items[0].title", containsString("Partner partner-terms-foretold"));
        assertThat(world.count("select count(*) from agreement where partner = '%s'".formatted(partner)))
                .isZero();
    }

    @Test
    void twoAgreementsWithOnePartnerDoNotCoverTheSameDay() {
        var partner = addPartner("partner-terms-twice");
        make(partner, TODAY, TODAY.plusDays(10)).then().statusCode(201);

        make(partner, TODAY.plusDays(10), TODAY.plusDays(20)).then().statusCode(409);
        make(partner, TODAY.plusDays(11), TODAY.plusDays(20)).then().statusCode(201);
        make(partner, TODAY.minusDays(2), TODAY.minusDays(1)).then().statusCode(422);
    }

    @Test
    void aSuspendedPartnerReceivesNothingKeepsItsConsentsAndIsServedAgain() {
        var partner = addPartner("partner-terms-paused");
        var agreement = idOf(make(partner, TODAY, TODAY.plusYears(1)));
        world.agreesToPartner(world.member("steadfast", "territoires44"), "territoires44", partner);
        pull("partner-terms-paused").then().statusCode(200).body("items.person.givenName", contains("Steadfast"));

        administrator().put(AGREEMENTS + "/" + agreement + "/suspension").then().statusCode(204);
        pull("partner-terms-paused").then().statusCode(403).body("type", equalTo("/problems/agreement-suspended"));
        administrator()
                .put(AGREEMENTS + "/" + agreement + "/suspension")
                .then()
                .statusCode(409)
                .body("allowed", contains("ACTIVE", "ENDED"));

        administrator()
                .delete(AGREEMENTS + "/" + agreement + "/suspension")
                .then()
                .statusCode(204);
        pull("partner-terms-paused").then().statusCode(200).body("items.person.givenName", contains("Steadfast"));
        administrator()
                .get(AGREEMENTS + "/" + agreement)
                .then()
                .body("people", equalTo(1))
                .body("agreement.lastReadAt", notNullValue());
    }

    @Test
    void aReadingThatBeganBeforeASuspensionDoesNotLiftIt() {
        var partner = addPartner("partner-terms-raced");
        var agreement = idOf(make(partner, TODAY, TODAY.plusYears(1)));

        QuarkusTransaction.requiringNew().run(() -> {
            var read = agreements.get("territoires44", agreement);
            administrator()
                    .put(AGREEMENTS + "/" + agreement + "/suspension")
                    .then()
                    .statusCode(204);
            pulling.page(read, null, 10, null);
        });

        administrator().get(AGREEMENTS + "/" + agreement).then().body("agreement.state", equalTo("SUSPENDED"));
    }

    @Test
    void anAgreementEndsAtOnceAndForGood() {
        var partner = addPartner("partner-terms-over");
        var agreement = idOf(make(partner, TODAY, TODAY.plusYears(1)));

        administrator().put(AGREEMENTS + "/" + agreement + "/end").then().statusCode(204);

        pull("partner-terms-over").then().statusCode(404);
        administrator()
                .get(AGREEMENTS + "/" + agreement)
                .then()
                .body("agreement.state", equalTo("ENDED"))
                .body("agreement.endsOn", equalTo(TODAY.toString()));
        administrator().put(AGREEMENTS + "/" + agreement + "/end").then().statusCode(409);
        make(partner, TODAY.plusDays(1), TODAY.plusDays(20)).then().statusCode(201);
    }

    @Test
    void whoDoesNotRunTheNetworkNeitherReadsNorMakesAgreements() {
        given().get(AGREEMENTS).then().statusCode(401);
        given().auth().oauth2(Tokens.of("plain")).get(AGREEMENTS).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.of("elsewhere", "collectivites-mayenne.administration"))
                .get(AGREEMENTS)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("watcher", "territoires44.dpo"))
                .get(AGREEMENTS)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.of("watcher", "territoires44.dpo"))
                .contentType(ContentType.JSON)
                .body(Map.of("clientId", "partner-terms-dpo", "name", "Non"))
                .post(NETWORK + "/partners")
                .then()
                .statusCode(403);
    }

    @Test
    void anAgreementOfAnotherNetworkIsUnknownHere() {
        var partner = world.partner("partner-terms-mayenne", "collectivites-mayenne");
        var agreement = UUID.fromString(given().auth()
                .oauth2(Tokens.of("mayenne", "collectivites-mayenne.administration"))
                .get("/api/v1/networks/collectivites-mayenne/agreements?limit=100")
                .then()
                .extract()
                .path("items.find { it.partner.id == '%s' }.id".formatted(partner)));

        administrator().get(AGREEMENTS + "/" + agreement).then().statusCode(404);
        administrator().put(AGREEMENTS + "/" + agreement + "/end").then().statusCode(404);
    }

    @Test
    void eachSeesWhoReceivesTheirDataSinceWhenAndHowOften() {
        var partner = addPartner("partner-terms-receiving");
        make(partner, TODAY, TODAY.plusYears(1)).then().statusCode(201);
        world.agreesToPartner(world.member("passedon", "territoires44"), "territoires44", partner);
        transmissions("passedon").then().statusCode(200).body(mine(partner) + ".times", equalTo(0));

        pull("partner-terms-receiving");
        pull("partner-terms-receiving");

        transmissions("passedon")
                .then()
                .body(mine(partner) + ".times", equalTo(2))
                .body(mine(partner) + ".lastAt", notNullValue())
                .body(mine(partner) + ".partner.name", equalTo("Partner partner-terms-receiving"));
        world.member("keptback", "territoires44");
        transmissions("keptback").then().body(mine(partner) + ".times", equalTo(0));
    }

    private static String mine(UUID partner) {
        return "items.find { it.partner.id == '%s' }".formatted(partner);
    }

    private static Response transmissions(String person) {
        return given().auth().oauth2(Tokens.of(person)).get("/api/v1/me/transmissions");
    }

    private static UUID addPartner(String clientId) {
        return UUID.fromString(administrator()
                .contentType(ContentType.JSON)
                .body(Map.of("clientId", clientId, "name", "Partner " + clientId))
                .post(NETWORK + "/partners")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Response make(UUID partner, LocalDate from, LocalDate until) {
        return administrator()
                .contentType(ContentType.JSON)
                .body(terms(partner, from, until))
                .post(AGREEMENTS);
    }

    private static UUID idOf(Response made) {
        return UUID.fromString(made.then().statusCode(201).extract().path("id"));
    }

    private static Map<String, Object> terms(UUID partner, LocalDate from, LocalDate until) {
        return Map.of(
                "partner", partner,
                "purpose", "Visites communes",
                "fields", List.of("HEADLINE", "MANDATES"),
                "startsOn", from.toString(),
                "endsOn", until.toString());
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.of("agreementmaker", "territoires44.administration"));
    }

    private static Response pull(String client) {
        return given().auth()
                .oauth2(Tokens.ofPartner(client, "openid directory:read"))
                .get("/api/v1/partner/networks/territoires44/directory");
    }
}
