package org.essaim.membership.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.membership.application.Applicant.NETWORKS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a network asks of those who apply, and what is kept of their answers. */
@ApiTest
class ApplicationFormTest {
    private static final String DESK = NETWORKS + "territoires44/membership-applications";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void aNetworkSaysWhatItAsks() {
        given().get(NETWORKS + "territoires44/membership-form")
                .then()
                .statusCode(200)
                .body("profiles", contains("ELU", "ANCIEN_ELU", "CANDIDAT"))
                .body("charter.text", containsString("Ce à quoi je m’engage"))
                .body("consents.audience", contains("NETWORK", "PUBLIC"));
        given().get(NETWORKS + "territoires-participatifs/membership-form")
                .then()
                .body(
                        "profiles",
                        contains("ELU", "PROFESSIONNEL", "CITOYEN", "ASSOCIATION", "INSTITUTION", "ENTREPRISE"))
                .body("charter", nullValue());
        given().get(NETWORKS + "collectivites-mayenne/membership-form")
                .then()
                .body("profiles", contains("INSTITUTION"));
    }

    @Test
    void theCurrentCharterHasToBeAccepted() {
        var applicant = new Applicant("unread", mails);
        var without = applicant.form();
        without.remove("charter");
        var other = applicant.form();
        other.put("charter", Map.of("version", "2026-09", "sha256", "0".repeat(64)));

        for (var form : List.of(without, other)) {
            applicant
                    .send("territoires44", form)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/charter-not-accepted"));
        }
        assertThat(mails.to(applicant.email())).isEmpty();
    }

    @Test
    void whatWasAcceptedIsKeptWithItsVersionItsWordsAndItsTime() {
        var applicant = new Applicant("reader", mails);
        var id = applicant.submitted("territoires44", applicant.form());

        Applicant.animator("territoires44")
                .get(DESK + "/" + id)
                .then()
                .statusCode(200)
                .body("charter", equalTo("2026-09"));
        assertThat(world.count("""
                select count(*) from membership_application join charter_version on charter_version.id = charter
                where email = 'reader@essaim.example' and length(sha256) = 64
                    and charter_accepted_at > now() - interval '1 hour'""")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"CITOYEN,profile", "ELU,mandates", "CANDIDAT,places"})
    void whatTheNetworkAsksOfAProfileHasToBeThere(String profile, String missing) {
        var applicant = new Applicant("incomplete", mails);
        var form = applicant.form();
        form.put("profile", profile);
        form.put("mandates", List.of());

        applicant.send("territoires44", form).then().statusCode(422).body("errors.field", contains(missing));
    }

    @Test
    void aConsentIsGivenOnTheWordsOfToday() {
        var applicant = new Applicant("agreeable", mails);
        var form = applicant.form();
        form.put("consents", List.of(Map.of("audience", "PUBLIC", "textSha256", "0".repeat(64))));

        applicant
                .send("territoires44", form)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-text-changed"));
    }
}
