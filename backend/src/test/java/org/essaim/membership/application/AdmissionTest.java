package org.essaim.membership.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.membership.application.Applicant.NETWORKS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What an approval brings about. */
@ApiTest
class AdmissionTest {
    private static final String DESK = NETWORKS + "territoires44/membership-applications/";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void whoIsApprovedBelongsWithTheirMandatesAndTheConsentsTheyGave() {
        var applicant = new Applicant("welcomed", mails);
        var form = applicant.form();
        form.put("consents", List.of(consent("territoires44", "PUBLIC")));
        var id = applicant.submitted("territoires44", form);

        review(id);
        animator().put(DESK + id + "/approval").then().statusCode(200).body("state", equalTo("APPROVED"));

        given().get(NETWORKS + "territoires44/directory?q=welcomed")
                .then()
                .body("items.givenName", contains("Welcomed"))
                .body("items[0].mandates.place.key", contains("COM:44128"));
        var mail = mails.to(applicant.email()).getLast();
        assertThat(mail.template()).isEqualTo("application-approved");
        assertThat(mail.link()).contains("/compte#cle=").endsWith("&adresse=welcomed%40essaim.example");
        assertThat(world.count("""
                select count(*) from membership join person on person.id = membership.person
                join charter_acceptance on charter_acceptance.person = person.id
                where email = 'welcomed@essaim.example' and membership.state = 'ACTIVE' and legal_basis = 'ART9_2_D'
                    and membership.charter is not null and until >= current_date and subject is null""")).isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnWhileTheApplicationWaitsIsNotGrantedAgain() {
        var person = world.person("tentative");
        var applicant = new Applicant("tentative", mails);
        var form = applicant.form();
        form.put("consents", List.of(consent("territoires44", "PUBLIC"), consent("territoires44", "NETWORK")));
        world.withdraws(person, "territoires44", "NETWORK");
        var id = applicant.submitted("territoires44", form);
        world.agrees(person, "territoires44", "PUBLIC");
        world.withdraws(person, "territoires44", "PUBLIC");

        review(id);
        animator().put(DESK + id + "/approval").then().statusCode(200);

        assertThat(world.text("select string_agg(audience, ',') from current_consent where granted and person = '%s'"
                        .formatted(person)))
                .as("what was withdrawn before the form was sent is granted by the form")
                .isEqualTo("NETWORK");
    }

    @Test
    void theFirstSignInFindsWhatTheApplicationBroughtAbout() {
        var applicant = new Applicant("accountless", mails);
        var id = applicant.submitted("territoires44", applicant.form());
        review(id);
        animator().put(DESK + id + "/approval").then().statusCode(200);

        var key = mails.to(applicant.email()).getLast().link().replaceFirst(".*cle=([^&]+).*", "$1");
        given().auth()
                .oauth2(Tokens.of("accountless"))
                .header("X-Account-Key", key)
                .get("/api/v1/me")
                .then()
                .body("networks.slug", hasItem("territoires44"));
        given().auth()
                .oauth2(Tokens.of("accountless"))
                .get("/api/v1/me/mandates")
                .then()
                .body("items.side", contains("MAJORITE"));
    }

    @Test
    void aCitizenNeedsNoMandateAndKeepsTheirTerritories() {
        var applicant = new Applicant("neighbour", mails);
        var form = new HashMap<String, Object>(applicant.form());
        form.remove("charter");
        form.put("profile", "CITOYEN");
        form.put("mandates", List.of());
        form.put("places", List.of("COM:59350"));
        var id = applicant.submitted("territoires-participatifs", form);
        var desk = NETWORKS + "territoires-participatifs/membership-applications/" + id;
        Applicant.animator("territoires-participatifs").put(desk + "/review");

        Applicant.animator("territoires-participatifs")
                .put(desk + "/approval")
                .then()
                .statusCode(200);

        assertThat(world.count("""
                select count(*) from directory_entry join person on person.id = directory_entry.person
                where email = 'neighbour@essaim.example' and actor_kind = 'CITOYEN' and acts_in = '{COM:59350}'""")).isEqualTo(1);
    }

    @Test
    void aMemberWhoAppliesAgainStaysTheSameMember() {
        var person = world.member("returning", "territoires44");
        world.run("update membership set state = 'RESIGNED' where person = ?", person);
        var applicant = new Applicant("returning", mails);
        var id = applicant.submitted("territoires44", applicant.form());
        review(id);

        animator().put(DESK + id + "/approval").then().statusCode(200);

        assertThat(world.count(
                        "select count(*) from belonging where person = '" + person + "' and since = current_date"))
                .isEqualTo(1);
        assertThat(mails.to(applicant.email()).getLast().template()).isEqualTo("application-approved-account");
    }

    @Test
    void anApplicationThatWaitedTakesNobodyBackToAnOlderCharter() {
        var network = NETWORKS + "territoires-experimentation";
        world.member("patient", "territoires-experimentation");
        var applicant = new Applicant("patient", mails);
        var form = applicant.form();
        form.put("charter", charterOf(network));
        var before = given().get(network + "/charter").jsonPath();
        var id = applicant.submitted("territoires-experimentation", form);
        given().auth()
                .oauth2(Tokens.of("exp-publisher", "territoires-experimentation.administration"))
                .contentType("application/json")
                .body(Map.of(
                        "version",
                        "2027-05",
                        "title",
                        before.getString("title"),
                        "text",
                        before.getString("text") + "\n\nEt ce qui vient.",
                        "reacceptBefore",
                        LocalDate.now().plusMonths(1).toString()))
                .post(network + "/charter/versions")
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(Tokens.of("patient"))
                .contentType("application/json")
                .body(charterOf(network))
                .put("/api/v1/me/networks/territoires-experimentation/charter-acceptance")
                .then()
                .statusCode(200);
        var desk = Applicant.animator("territoires-experimentation");

        desk.put(network + "/membership-applications/" + id + "/review");
        desk.put(network + "/membership-applications/" + id + "/approval")
                .then()
                .statusCode(200);

        desk.get(network + "/charter/waiting?limit=100").then().body("items.name", not(hasItem("Patient Exemple")));
        given().auth()
                .oauth2(Tokens.of("patient"))
                .get("/api/v1/me/memberships")
                .then()
                .body("items[0].charter.toAccept", equalTo(false));
    }

    private static Map<String, String> charterOf(String network) {
        var charter = given().get(network + "/charter").jsonPath();
        return Map.of("version", charter.getString("version"), "sha256", charter.getString("sha256"));
    }

    private static Map<String, String> consent(String network, String audience) {
        var sha = given().get(NETWORKS + network + "/membership-form")
                .jsonPath()
                .getString("consents.find { it.audience == '" + audience + "' }.text.sha256");
        return Map.of("audience", audience, "textSha256", sha);
    }

    private static void review(String id) {
        animator().put(DESK + id + "/review").then().statusCode(200).body("state", equalTo("IN_REVIEW"));
    }

    private static RequestSpecification animator() {
        return Applicant.animator("territoires44");
    }
}
