package org.essaim.membership.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.membership.application.Applicant.NETWORKS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** An account opened at an address, by anybody, before its holder is let in. */
@ApiTest
class EarlyAccountTest {
    private static final String MANDATE = """
            {"kind": "MUNICIPAL", "function": "MAIRE", "place": "COM:53026", "startDate": "2026-03-22"}""";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void whoeverSignedInAtTheAddressOfAnApplicantIsNotLetInWithThem() {
        me("early-stranger").statusCode(200);
        var applicant = new Applicant("early-stranger", mails);
        approve("territoires44", applicant.submitted("territoires44", applicant.form()));

        me("early-stranger").statusCode(403).body("type", equalTo("/problems/account-key-needed"));
        as("early-stranger").get("/api/v1/me/data").then().statusCode(403);
        as("early-stranger")
                .get("/api/v1/me/networks/territoires44/entry")
                .then()
                .statusCode(403);
        assertThat(mails.to(applicant.email()).getLast().template()).isEqualTo("application-approved");
        assertThat(world.count("select count(*) from audit_event join person on person.id::text = target"
                        + " where action = 'person.unlink' and email = 'early-stranger@essaim.example'"))
                .isEqualTo(1);
    }

    @Test
    void whatTheySaidOfThemselvesIsNotSaidOfTheApplicant() {
        var stranger = as("early-impostor");
        stranger.body(Map.of("givenName", "Moqueur", "biography", "Ce que je veux", "phone", "+33 1 99 00 12 34"))
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .patch("/api/v1/me/profile")
                .then()
                .statusCode(200);
        as("early-impostor").body(MANDATE).post("/api/v1/me/mandates").then().statusCode(201);
        var applicant = new Applicant("early-impostor", mails);
        var form = applicant.form();
        form.put("consents", List.of());
        approve("territoires44", applicant.submitted("territoires44", form));

        var key = mails.to(applicant.email()).getLast().link().replaceFirst(".*cle=([^&]+).*", "$1");
        as("early-impostor")
                .header("X-Account-Key", key)
                .get("/api/v1/me/profile")
                .then()
                .statusCode(200)
                .body("givenName", equalTo("Early-impostor"))
                .body("biography", nullValue())
                .body("phone", nullValue());
        as("early-impostor").get("/api/v1/me/mandates").then().body("items.place.key", contains("COM:44128"));
    }

    @Test
    void whoeverBroughtTheKeyOnceIsLetInElsewhereWithoutAnother() {
        var applicant = new Applicant("early-proved", mails);
        approve("territoires44", applicant.submitted("territoires44", applicant.form()));
        var key = mails.to(applicant.email()).getLast().link().replaceFirst(".*cle=([^&]+).*", "$1");
        as("early-proved").header("X-Account-Key", key).get("/api/v1/me").then().statusCode(200);

        var form = applicant.form();
        form.remove("charter");
        form.put("profile", "CITOYEN");
        form.put("mandates", List.of());
        form.put("places", List.of("COM:59350"));
        approve("territoires-participatifs", applicant.submitted("territoires-participatifs", form));

        me("early-proved").statusCode(200).body("networks.slug", hasItem("territoires-participatifs"));
        assertThat(mails.to(applicant.email()).getLast().template()).isEqualTo("application-approved-account");
    }

    @Test
    void anAccountReadsAndErasesNothingThatOnlyItsAddressTells() {
        var applicant = new Applicant("early-reader", mails);
        applicant.submitted("territoires44", applicant.form());

        var copy = as("early-reader")
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(copy).contains("early-reader@essaim.example").doesNotContain("territoires44");

        as("early-reader")
                .body(Map.of("confirmation", "EFFACER"))
                .post("/api/v1/me/erasure")
                .then()
                .statusCode(204);
        assertThat(world.count(
                        "select count(*) from membership_application where email = 'early-reader@essaim.example'"))
                .isEqualTo(1);
    }

    private static void approve(String network, String application) {
        var desk = NETWORKS + network + "/membership-applications/" + application;
        Applicant.animator(network).put(desk + "/review").then().statusCode(200);
        Applicant.animator(network).put(desk + "/approval").then().statusCode(200);
    }

    private static ValidatableResponse me(String name) {
        return as(name).get("/api/v1/me").then();
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
