package org.essaim.membership.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.membership.application.Applicant.MINE;
import static org.essaim.membership.application.Applicant.NETWORKS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ApplicationDeskApiTest {
    private static final String DESK = NETWORKS + "territoires44/membership-applications/";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void theSideOfAMandateIsNotForThoseWhoAnswer() {
        var applicant = new Applicant("private", mails);
        var id = applicant.submitted("territoires44", applicant.form());

        animator()
                .get(DESK + id)
                .then()
                .body("form.mandates.function", contains("ADJOINT"))
                .body("form.mandates[0].side", nullValue());
    }

    @Test
    void aQuestionIsAnsweredByTheLink() {
        var applicant = new Applicant("vague", mails);
        var id = applicant.submitted("territoires44", applicant.form());
        review(id);
        animator()
                .body(Map.of("question", "De quelle délégation s’agit-il ?"))
                .put(DESK + id + "/question")
                .then()
                .statusCode(200)
                .body("state", equalTo("INFO_REQUESTED"));
        assertThat(mails.to(applicant.email()).getLast().text()).contains("De quelle délégation s’agit-il ?");

        applicant
                .byLink()
                .body(Map.of("answer", "De l’urbanisme."))
                .put(MINE + "/answer")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"));

        animator().get(DESK + id).then().body("answer", equalTo("De l’urbanisme."));
    }

    @Test
    void aRefusalSaysWhy() {
        var applicant = new Applicant("elsewhere", mails);
        var id = applicant.submitted("territoires44", applicant.form());
        review(id);

        animator()
                .body(Map.of("reason", " "))
                .put(DESK + id + "/refusal")
                .then()
                .statusCode(400);
        animator()
                .body(Map.of("reason", "Votre commune n’est pas dans le département."))
                .put(DESK + id + "/refusal")
                .then()
                .statusCode(200);

        assertThat(mails.to(applicant.email()).getLast().text())
                .contains("Votre commune n’est pas dans le département.");
        applicant.byLink().get(MINE).then().body("state", equalTo("REFUSED"));
    }

    @Test
    void aStepThatIsNotPossibleSaysWhichOnesAre() {
        var applicant = new Applicant("hasty", mails);
        var id = applicant.submitted("territoires44", applicant.form());

        animator()
                .put(DESK + id + "/approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", contains("INFO_REQUESTED", "IN_REVIEW", "WITHDRAWN"));
        assertThat(world.count("select count(*) from person where email = 'hasty@essaim.example'"))
                .isZero();
    }

    @Test
    void eachStepIsOnTheTrail() {
        var applicant = new Applicant("traced", mails);
        var id = applicant.submitted("territoires44", applicant.form());
        review(id);
        animator().put(DESK + id + "/approval");

        given().auth()
                .oauth2(Tokens.of("trail-reader", "territoires44.administration"))
                .get(NETWORKS + "territoires44/audit?limit=100")
                .then()
                .body(
                        "items.findAll { it.target == '" + id + "' }.action",
                        contains("application.approve", "application.review", "application.submit"));
    }

    @Test
    void onlyThoseWhoRunTheNetworkSeeItsApplications() {
        var applicant = new Applicant("confidential", mails);
        var id = applicant.submitted("territoires44", applicant.form());

        given().get(DESK).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("nobody-there", "collectivites-mayenne.animation"))
                .get(DESK + id)
                .then()
                .statusCode(403);
        Applicant.animator("collectivites-mayenne")
                .get(NETWORKS + "collectivites-mayenne/membership-applications/" + id)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.of("dpo-reads", "territoires44.dpo"))
                .put(DESK + id + "/review")
                .then()
                .statusCode(403);
    }

    private static void review(String id) {
        animator().put(DESK + id + "/review").then().statusCode(200).body("state", equalTo("IN_REVIEW"));
    }

    private static RequestSpecification animator() {
        return Applicant.animator("territoires44");
    }
}
