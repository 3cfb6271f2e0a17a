package org.essaim.membership.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.membership.application.Applicant.MINE;
import static org.essaim.membership.application.Applicant.NETWORKS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class CollectivityApplicationsTest {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void aCollectiviteJoinsByItsDeliberationWithItsTwoReferents() {
        var applicant = new Applicant("townhall", mails);
        var id = applicant.submitted("collectivites-mayenne", collectivity(applicant));
        var desk = NETWORKS + "collectivites-mayenne/membership-applications/" + id;
        given().header("X-Link-Token", applicant.secret())
                .contentType("application/pdf")
                .body(PDF)
                .put(MINE + "/deliberation?name=deliberation.pdf")
                .then()
                .statusCode(200)
                .body("deliberation", equalTo("deliberation.pdf"));

        var read = Applicant.animator("collectivites-mayenne").get(desk + "/deliberation");
        assertThat(read.contentType()).startsWith("application/pdf");
        assertThat(read.asByteArray()).isEqualTo(PDF);
        Applicant.animator("collectivites-mayenne").put(desk + "/review");
        Applicant.animator("collectivites-mayenne")
                .put(desk + "/approval")
                .then()
                .statusCode(200);

        assertThat(world.count("""
                select count(*) from membership join organization on organization.id = membership.organization
                join seat on seat.organization = organization.id
                where organization.place = 'COM:53026' and state = 'ACTIVE'
                    and role in ('MANAGER', 'REFERENT_ELU', 'REFERENT_TECHNIQUE')""")).isEqualTo(3);
        assertThat(mails.to("elected-of-townhall@essaim.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("organization-referent-elu");
        Applicant.animator("collectivites-mayenne")
                .get(desk)
                .then()
                .body("form.organization.name", equalTo("Commune de Bouère"))
                .body("form.organization.elected", nullValue())
                .body("form.organization.technical", nullValue());

        var paper = world.text("select cast(deliberation as text) from membership_application where id = '" + id + "'");
        world.run("delete from membership_application where id = cast(? as uuid)", id);
        assertThat(world.count("select count(*) from document where id = '" + paper + "'"))
                .as("the decision of the council goes with the application")
                .isZero();
    }

    @Test
    void aCollectiviteThatIsKnownElsewhereJoinsWithoutGivingAnythingThere() {
        var known = world.organization("Commune de Laval", "territoires-participatifs", "COM:53130");
        world.seat(known, world.person("laval-manager"), "MANAGER");
        var applicant = new Applicant("laval-stranger", mails);
        var id = applicant.submitted("collectivites-mayenne", collectivity(applicant, "Commune de Laval", "COM:53130"));
        var desk = NETWORKS + "collectivites-mayenne/membership-applications/" + id;
        given().header("X-Link-Token", applicant.secret())
                .contentType("application/pdf")
                .body(PDF)
                .put(MINE + "/deliberation?name=deliberation.pdf")
                .then()
                .statusCode(200);
        Applicant.animator("collectivites-mayenne").put(desk + "/review");
        Applicant.animator("collectivites-mayenne")
                .put(desk + "/approval")
                .then()
                .statusCode(200);

        assertThat(world.text("""
                select string_agg(distinct belonging.network, ',') from belonging join person on person.id = belonging.person
                where email in ('laval-stranger@essaim.example', 'elected-of-laval-stranger@essaim.example')
                    and belonging.organization = '%s'""".formatted(known))).isEqualTo("collectivites-mayenne");
        var stranger = given().auth().oauth2(Tokens.of("laval-stranger")).contentType("application/json");
        stranger.get(NETWORKS + "territoires-participatifs/organizations/" + known + "/fees")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.of("laval-stranger"))
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"À moi\"}")
                .patch(NETWORKS + "collectivites-mayenne/organizations/" + known)
                .then()
                .statusCode(403);
    }

    @Test
    void aCollectiviteThatComesBackIsInTheHandsOfThoseWhomTheApplicationNames() {
        var network = "collectivites-mayenne";
        var commune = world.organization("Commune de Mayenne", network, "COM:53147");
        world.seat(commune, world.person("comeback-former"), "MANAGER");
        var planned = world.seat(commune, world.person("comeback-planned"), "ELU");
        world.run("update seat set starts_on = date '2099-01-01' where id = ?", planned);
        world.seat(commune, world.person("technical-of-comeback"), "TECHNICIEN");
        world.run("update membership set state = 'RESIGNED' where organization = ?", commune);
        var applicant = new Applicant("comeback", mails);

        var id = applicant.submitted(network, collectivity(applicant, "Commune de Mayenne", "COM:53147"));
        given().header("X-Link-Token", applicant.secret())
                .contentType("application/pdf")
                .body(PDF)
                .put(MINE + "/deliberation?name=deliberation.pdf")
                .then()
                .statusCode(200);
        var desk = NETWORKS + network + "/membership-applications/" + id;
        Applicant.animator(network).put(desk + "/review");
        Applicant.animator(network).put(desk + "/approval").then().statusCode(200);

        assertThat(world.text("""
                select string_agg(email || ' ' || role, ',' order by email, role) from seat
                join person on person.id = seat.person
                where organization = '%s' and ended_at is null""".formatted(commune)).replace("@essaim.example", ""))
                .isEqualTo("comeback MANAGER,elected-of-comeback REFERENT_ELU,"
                        + "technical-of-comeback REFERENT_TECHNIQUE,technical-of-comeback TECHNICIEN");
        given().auth()
                .oauth2(Tokens.of("comeback-former"))
                .get("/api/v1/me")
                .then()
                .body("networks.size()", equalTo(0));
    }

    @Test
    void anAccountOpenedAtTheAddressOfAReferentDoesNotSitForThem() {
        var early = Tokens.of("elected-of-early-hall");
        given().auth().oauth2(early).get("/api/v1/me").then().statusCode(200);
        var applicant = new Applicant("early-hall", mails);
        var id = applicant.submitted(
                "collectivites-mayenne", collectivity(applicant, "Commune de Château-Gontier", "COM:53062"));
        given().header("X-Link-Token", applicant.secret())
                .contentType("application/pdf")
                .body(PDF)
                .put(MINE + "/deliberation?name=deliberation.pdf");
        var desk = NETWORKS + "collectivites-mayenne/membership-applications/" + id;
        Applicant.animator("collectivites-mayenne").put(desk + "/review");
        Applicant.animator("collectivites-mayenne")
                .put(desk + "/approval")
                .then()
                .statusCode(200);

        given().auth().oauth2(early).get("/api/v1/me").then().statusCode(403);
        assertThat(world.text("select given_name || ' ' || role from seat join person on person.id = seat.person"
                        + " where email = 'elected-of-early-hall@essaim.example'"))
                .isEqualTo("Ref REFERENT_ELU");
    }

    @Test
    void nothingIsAttachedBeforeTheAddressIsProved() {
        var applicant = new Applicant("unproved-townhall", mails);
        applicant.send("collectivites-mayenne", collectivity(applicant)).then().statusCode(202);
        attach(applicant, PDF).then().statusCode(409).body("type", equalTo("/problems/illegal-transition"));

        given().contentType("application/json")
                .body(Map.of("email", "drafting-townhall@essaim.example", "draft", Map.of("profile", "INSTITUTION")))
                .post(NETWORKS + "collectivites-mayenne/membership-application-drafts")
                .then()
                .statusCode(202);
        attach(new Applicant("drafting-townhall", mails), PDF).then().statusCode(409);

        applicant.byLink().put(MINE + "/verification").then().statusCode(200);
        attach(applicant, PDF).then().statusCode(200);
    }

    @Test
    void aPersonAttachesNothing() {
        var applicant = new Applicant("papered-person", mails);
        applicant.submitted("territoires44", applicant.form());

        attach(applicant, PDF).then().statusCode(422).body("errors[0].field", equalTo("file"));
    }

    private static Response attach(Applicant applicant, byte[] file) {
        return given().header("X-Link-Token", applicant.secret())
                .contentType("application/pdf")
                .body(file)
                .put(MINE + "/deliberation?name=deliberation.pdf");
    }

    @Test
    void aFileThatIsNoPaperIsRefused() {
        var applicant = new Applicant("trickster", mails);
        applicant.submitted("collectivites-mayenne", collectivity(applicant));

        given().header("X-Link-Token", applicant.secret())
                .contentType("application/pdf")
                .body("MZ this is a program".getBytes(StandardCharsets.US_ASCII))
                .put(MINE + "/deliberation?name=deliberation.pdf")
                .then()
                .statusCode(422);
    }

    private static Map<String, Object> collectivity(Applicant applicant) {
        return collectivity(applicant, "Commune de Bouère", "COM:53026");
    }

    private static Map<String, Object> collectivity(Applicant applicant, String name, String place) {
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
        return form;
    }

    private static Map<String, String> referent(String name) {
        return Map.of("givenName", "Ref", "familyName", "Exemple", "email", name + "@essaim.example");
    }
}
