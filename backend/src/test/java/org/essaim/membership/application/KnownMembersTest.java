package org.essaim.membership.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.membership.application.Applicant.MINE;
import static org.essaim.membership.application.Applicant.NETWORKS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What the desk is told, and asked, about those who are or were members already. */
@ApiTest
class KnownMembersTest {
    private static final String MAYENNE = "collectivites-mayenne";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void anOrganisationThatIsAMemberIsNotTakenOverUnseen() {
        var commune = world.organization("Commune d’Évron", MAYENNE, "COM:53097");
        world.seat(commune, world.person("known-manager"), "MANAGER");
        var id = asked(new Applicant("known-namesake", mails), "Commune d’Évron", "COM:53097");

        desk(MAYENNE)
                .get(id)
                .then()
                .statusCode(200)
                .body("known.name", contains("Commune d’Évron"))
                .body("known[0].state", equalTo("ACTIVE"))
                .body("known[0].since", equalTo("2026-01-01"))
                .body("known[0].managers", contains("Known-manager Exemple"))
                .body("known[0].toConfirm", equalTo(true))
                .body("known[0].seatsEnd", equalTo(false));
        desk(MAYENNE).put(id + "/approval").then().statusCode(409).body("type", equalTo("/problems/already-a-member"));
        assertThat(managers(commune)).isEqualTo("known-manager");

        desk(MAYENNE)
                .body(Map.of("confirmed", true))
                .put(id + "/approval")
                .then()
                .statusCode(200)
                .body("known", hasSize(0));
        assertThat(managers(commune)).isEqualTo("known-manager,known-namesake");
        var told = mails.to("known-manager@essaim.example").getLast();
        assertThat(told.template()).isEqualTo("organization-manager-joined");
        assertThat(told.text()).contains("Known-namesake Exemple", "Commune d’Évron");
    }

    @Test
    void ofAnOrganisationThatComesBackTheDeskSeesThatItsFormerSeatsEnd() {
        var commune = world.organization("Commune d’Ernée", MAYENNE, "COM:53096");
        world.seat(commune, world.person("known-before"), "MANAGER");
        world.run("update membership set state = 'EXPIRED' where organization = ?", commune);
        var id = asked(new Applicant("known-after", mails), "Commune d’Ernée", "COM:53096");

        desk(MAYENNE)
                .get(id)
                .then()
                .body("known[0].state", equalTo("EXPIRED"))
                .body("known[0].managers", contains("Known-before Exemple"))
                .body("known[0].toConfirm", equalTo(false))
                .body("known[0].seatsEnd", equalTo(true));
        desk(MAYENNE).put(id + "/approval").then().statusCode(200);
        assertThat(managers(commune)).isEqualTo("known-after");
    }

    @Test
    void whoIsNewIsKnownByNothing() {
        var id = asked(new Applicant("known-nowhere", mails), "Commune d’Andouillé", "COM:53005");

        desk(MAYENNE).get(id).then().body("known", hasSize(0));
    }

    @Test
    void whoLeftWhileSuspendedIsLetInAgainByAdministrationWhichReadsWhy() {
        var person = world.member("known-suspended", "territoires44");
        world.run("update membership set state = 'SUSPENDED', reason = 'Un litige.' where person = ?", person);
        given().auth()
                .oauth2(Tokens.of("known-suspended"))
                .contentType("application/json")
                .body(Map.of("reason", "Je pars."))
                .put("/api/v1/me/networks/territoires44/resignation")
                .then()
                .statusCode(200);

        var id = reviewed("known-suspended");
        desk("territoires44")
                .get(id)
                .then()
                .body("known[0].state", equalTo("RESIGNED"))
                .body("known[0].reason", equalTo("Je pars."))
                .body("known[0].suspendedFor", equalTo("Un litige."))
                .body("known[0].administrationOnly", equalTo(true));
        letInByAdministrationAlone(id);

        assertThat(world.text("select past_reason from membership where person = '" + person + "'"))
                .isEqualTo("Un litige.");
        assertThat(former(id)).isEqualTo("[\"SUSPENDED\"]");
    }

    @Test
    void whoWasExcludedIsLetInAgainByAdministrationAndTheReasonIsKept() {
        var person = world.member("known-excluded", "territoires44");
        world.run("update membership set state = 'EXCLUDED', reason = 'Des insultes.' where person = ?", person);

        var id = reviewed("known-excluded");
        desk("territoires44")
                .get(id)
                .then()
                .body("known[0].state", equalTo("EXCLUDED"))
                .body("known[0].reason", equalTo("Des insultes."));
        letInByAdministrationAlone(id);

        given().auth()
                .oauth2(Tokens.of("known-roll", "territoires44.animation"))
                .get(NETWORKS + "territoires44/memberships?q=known-excluded")
                .then()
                .body("items.state", contains("ACTIVE"))
                .body("items.pastReason", contains("Des insultes."));
        assertThat(former(id)).isEqualTo("[\"EXCLUDED\"]");
    }

    @Test
    void whoIsSuspendedIsNotLetInAgainByAnApplication() {
        var person = world.member("known-held", "territoires44");
        world.run("update membership set state = 'SUSPENDED', reason = 'Un litige.' where person = ?", person);

        var id = reviewed("known-held");
        desk("territoires44").get(id).then().body("known[0].state", equalTo("SUSPENDED"));
        administration()
                .put(NETWORKS + "territoires44/membership-applications/" + id + "/approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
    }

    private void letInByAdministrationAlone(String id) {
        desk("territoires44").put(id + "/approval").then().statusCode(403).body("type", equalTo("/problems/forbidden"));
        administration()
                .put(NETWORKS + "territoires44/membership-applications/" + id + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
    }

    private String reviewed(String name) {
        var applicant = new Applicant(name, mails);
        var id = applicant.submitted("territoires44", applicant.form());
        desk("territoires44").put(id + "/review").then().statusCode(200);
        return id;
    }

    /** Gives the id of an application of a commune that waits for a decision. */
    private String asked(Applicant applicant, String name, String place) {
        var form = new HashMap<String, Object>(applicant.form());
        form.remove("charter");
        form.put("profile", "INSTITUTION");
        form.put("mandates", List.of());
        form.put(
                "organization",
                Map.of(
                        "name",
                        name,
                        "kind",
                        "COMMUNE",
                        "place",
                        place,
                        "deliberationNumber",
                        "2026-41",
                        "deliberationDate",
                        "2026-10-12",
                        "elected",
                        referent("elected-of-" + applicant.name()),
                        "technical",
                        referent("technical-of-" + applicant.name())));
        var id = applicant.submitted(MAYENNE, form);
        given().header("X-Link-Token", applicant.secret())
                .contentType("application/pdf")
                .body(PDF)
                .put(MINE + "/deliberation?name=deliberation.pdf")
                .then()
                .statusCode(200);
        desk(MAYENNE).put(id + "/review").then().statusCode(200);
        return id;
    }

    private String managers(UUID organization) {
        return world.text("""
                select string_agg(replace(email, '@essaim.example', ''), ',' order by email) from seat
                join person on person.id = seat.person
                where organization = '%s' and role = 'MANAGER' and (ends_on is null or ends_on >= current_date)""".formatted(organization));
    }

    private String former(String id) {
        return world.text(
                "select cast(details -> 'former' as text) from audit_event where action = 'application.approve'"
                        + " and outcome = 'DONE' and target = '" + id + "'");
    }

    private static RequestSpecification desk(String network) {
        return Applicant.animator(network).basePath(NETWORKS + network + "/membership-applications/");
    }

    private static RequestSpecification administration() {
        return given().auth()
                .oauth2(Tokens.of("known-administration", "territoires44.administration"))
                .contentType("application/json");
    }

    private static Map<String, String> referent(String name) {
        return Map.of("givenName", "Ref", "familyName", "Exemple", "email", name + "@essaim.example");
    }
}
