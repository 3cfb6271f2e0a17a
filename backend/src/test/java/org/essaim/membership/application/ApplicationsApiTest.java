package org.essaim.membership.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.membership.application.Applicant.MINE;
import static org.essaim.membership.application.Applicant.NETWORKS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.essaim.shared.limits.SpentLimits;
import org.junit.jupiter.api.Test;

@ApiTest
class ApplicationsApiTest {
    private static final String DESK = NETWORKS + "territoires44/membership-applications";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    ApplicationExpiry expiry;

    @Inject
    SpentLimits limits;

    @Test
    void labelsOfAnAddressMakeNoOtherMailbox() {
        for (int i = 1; i <= 5; i++) {
            var labelled = new Applicant("labelled+" + i, mails);
            labelled.send("territoires44", labelled.form()).then().statusCode(202);
        }

        assertThat(world.count("select count(*) from mail where template = 'application-verify'"
                        + " and recipient like 'labelled+%'"))
                .isEqualTo(3);
    }

    @Test
    void nobodyHasStrangersWrittenToWithoutEnd() throws IOException, InterruptedException {
        limits.spent("127.0.0.7");
        try (var elsewhere = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.7"))
                .build()) {
            for (var path : List.of("membership-applications", "membership-application-drafts")) {
                var answer = elsewhere.send(post(path), HttpResponse.BodyHandlers.ofString());

                assertThat(answer.statusCode()).isEqualTo(429);
                assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                        .isBetween(1L, 3600L);
            }
        }
        assertThat(mails.to("stranger-written-to@essaim.example")).isEmpty();
    }

    private HttpRequest post(String path) {
        var what = path.endsWith("drafts") ? "\"draft\": {}" : "\"form\": " + form();
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d%sterritoires44/%s".formatted(RestAssured.port, NETWORKS, path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"email\": \"stranger-written-to@essaim.example\", %s}".formatted(what)))
                .build();
    }

    private String form() {
        return new JsonObject(new Applicant("stranger-written-to", mails).form()).encode();
    }

    @Test
    void nothingIsSeenBeforeTheAddressIsProved() {
        var applicant = new Applicant("unproved", mails);
        applicant.send("territoires44", applicant.form()).then().statusCode(202);

        Applicant.animator("territoires44")
                .get(DESK + "?limit=100")
                .then()
                .statusCode(200)
                .body("items.givenName", not(hasItem("Unproved")));
        assertThat(world.count("select count(*) from person where email = 'unproved@essaim.example'"))
                .isZero();

        given().header("X-Link-Token", applicant.secret())
                .put(MINE + "/verification")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        Applicant.animator("territoires44")
                .get(DESK + "?limit=100")
                .then()
                .body("items.givenName", hasItem("Unproved"));
        assertThat(mails.to(applicant.email()))
                .extracting(Mails.Waiting::template)
                .containsExactly("application-verify", "application-received");
    }

    @Test
    void anApplicationThatNobodyConfirmsIsErasedAfterAWeek() {
        var applicant = new Applicant("forgetful", mails);
        applicant.send("territoires44", applicant.form());
        var secret = applicant.secret();
        expiry.erase();
        given().header("X-Link-Token", secret).get(MINE).then().statusCode(200);

        world.run(
                "update membership_application set expires_at = expires_at - interval '7 days 1 minute' where email = ?",
                applicant.email());
        given().header("X-Link-Token", secret).get(MINE).then().statusCode(404);
        expiry.erase();

        assertThat(world.count("select count(*) from membership_application where email = 'forgetful@essaim.example'"))
                .isZero();
    }

    @Test
    void theAnswerNeverTellsWhetherAnAddressIsKnown() {
        world.member("regular", "territoires44");
        var known = new Applicant("regular", mails);
        var unknown = new Applicant("stranger-to-all", mails);

        var first = known.send("territoires44", known.form());
        var second = unknown.send("territoires44", unknown.form());

        assertThat(first.statusCode()).isEqualTo(202).isEqualTo(second.statusCode());
        assertThat(first.asString()).isEmpty();
        assertThat(second.asString()).isEmpty();
    }

    @Test
    void anAddressIsNotFloodedWithMail() {
        var applicant = new Applicant("flooded", mails);
        for (int i = 0; i < 5; i++) {
            applicant.send("territoires44", applicant.form()).then().statusCode(202);
        }

        assertThat(mails.to(applicant.email())).hasSize(3);
    }

    @Test
    void aDraftIsResumedByItsLinkAndSentWithoutProvingTheAddressAgain() {
        var applicant = new Applicant("hesitant", mails);
        given().contentType("application/json")
                .body(Map.of("email", applicant.email(), "draft", Map.of("step", "mandates", "givenName", "Hes")))
                .post(NETWORKS + "territoires44/membership-application-drafts")
                .then()
                .statusCode(202);
        applicant
                .byLink()
                .get(MINE)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("draft.givenName", equalTo("Hes"));

        applicant
                .byLink()
                .body(Map.of("draft", Map.of("step", "charter")))
                .put(MINE + "/draft")
                .then()
                .statusCode(200)
                .body("draft.step", equalTo("charter"));
        applicant
                .byLink()
                .body(applicant.form())
                .put(MINE + "/submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("draft", nullValue());
    }

    @Test
    void aLinkThatIsNoneOfOursLeadsNowhere() {
        given().header("X-Link-Token", "guess").get(MINE).then().statusCode(404);
        given().get(MINE).then().statusCode(404);
        given().header("X-Link-Token", "guess")
                .put(MINE + "/verification")
                .then()
                .statusCode(404);
    }

    @Test
    void anAddressIsProvedOnce() {
        var applicant = new Applicant("twice", mails);
        applicant.submitted("territoires44", applicant.form());

        applicant
                .byLink()
                .put(MINE + "/verification")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", contains("INFO_REQUESTED", "IN_REVIEW", "WITHDRAWN"));
    }

    @Test
    void theApplicantMayTakeItBack() {
        var applicant = new Applicant("wavering", mails);
        var id = applicant.submitted("territoires44", applicant.form());

        applicant.byLink().put(MINE + "/withdrawal").then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        Applicant.animator("territoires44")
                .put(DESK + "/" + id + "/review")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void whatIsTakenBackBeforeAnyoneKnewOfItIsErased() {
        var applicant = new Applicant("discreet", mails);
        applicant.send("territoires44", applicant.form());
        var secret = applicant.secret();

        given().header("X-Link-Token", secret).put(MINE + "/withdrawal").then().statusCode(200);

        given().header("X-Link-Token", secret).get(MINE).then().statusCode(404);
    }
}
