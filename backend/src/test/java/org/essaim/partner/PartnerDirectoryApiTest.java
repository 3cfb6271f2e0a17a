package org.essaim.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class PartnerDirectoryApiTest {
    private static final String PULL = "/api/v1/partner/networks/territoires44/directory";

    @Inject
    World world;

    @Test
    void aPartnerReceivesOnlyThoseWhoAgreedToItAndOnlyAgreedFieldsThatTheyOpened() {
        var partner = world.partner("partner-one", "territoires44");
        var other = world.partner("partner-two", "territoires44");
        var agreeing = world.member("agreeing", "territoires44");
        world.agreesToPartner(agreeing, "territoires44", partner);
        world.agreesToPartner(world.member("otherwise", "territoires44"), "territoires44", other);
        world.agrees(world.member("publicly", "territoires44"), "territoires44", "PUBLIC");
        world.run(
                "update directory_entry set headline = 'Opened', headline_for = 'PARTNERS', help_offered = 'Not agreed', help_offered_for = 'PUBLIC' where person = ?",
                agreeing);

        pull("partner-one")
                .then()
                .statusCode(200)
                .body("items.person.givenName", contains("Agreeing"))
                .body("items[0].person.headline", equalTo("Opened"))
                .body("items[0].helpOffered", nullValue())
                .body("items[0].email", nullValue());
    }

    @Test
    void aWithdrawalEmptiesTheNextPullAndAnUnchangedPageIsNotSentAgain() {
        var partner = world.partner("partner-three", "territoires44");
        var person = world.member("wavering", "territoires44");
        world.agreesToPartner(person, "territoires44", partner);
        var tag = pull("partner-three")
                .then()
                .body("items.person.givenName", hasItem("Wavering"))
                .header("Last-Modified", endsWith("GMT"))
                .extract()
                .header("ETag");

        given().auth()
                .oauth2(Tokens.ofPartner("partner-three", "directory:read"))
                .header("If-None-Match", tag)
                .get(PULL)
                .then()
                .statusCode(304);
        world.run(
                "insert into consent_event (person, network, audience, partner, action, text_sha256, channel) select person, network, audience, partner, 'WITHDRAW', text_sha256, 'WEB' from consent_event where person = ?",
                person);

        pull("partner-three").then().statusCode(200).body("items.person.givenName", not(hasItem("Wavering")));
    }

    @Test
    void aPageThatThePartnerHoldsAlreadyIsNoTransmission() {
        var partner = world.partner("partner-polling", "territoires44");
        world.memberSharedWith(partner, "unmoved", "territoires44");
        world.memberSharedWith(partner, "unmoving", "territoires44");
        var tag = pull("partner-polling").then().statusCode(200).extract().header("ETag");
        world.run("update agreement set last_read_at = null where partner = ?", partner);

        given().auth()
                .oauth2(Tokens.ofPartner("partner-polling", "directory:read"))
                .header("If-None-Match", tag)
                .get(PULL)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        given().auth()
                .oauth2(Tokens.ofPartner("partner-polling", "directory:read"))
                .header("If-None-Match", "*")
                .get(PULL + "?limit=1")
                .then()
                .statusCode(304)
                .header("Link", nullValue());

        assertThat(world.count("select sum(times) from transmission join agreement on agreement.id = agreement"
                        + " where partner = '" + partner + "'"))
                .isEqualTo(2);
        assertThat(world.count("select count(*) from audit_event where target = 'partner-polling'"))
                .isEqualTo(1);
        assertThat(world.count("select count(*) from agreement where last_read_at is not null and partner = '" + partner
                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void aConsentToTheTermsOfAnAgreementIsNoConsentToTheNext() {
        var partner = world.partner("partner-renewed", "territoires44");
        var person = world.member("loyal", "territoires44");
        world.agreesToPartner(world.member("recent", "territoires44"), "territoires44", partner);
        world.run("""
                insert into consent_event (person, network, audience, partner, action, text_sha256, channel, at)
                select ?, network, audience, partner, action, text_sha256, channel, timestamptz '2025-06-01 10:00+02'
                from consent_event where partner = ?""", person, partner);

        pull("partner-renewed").then().statusCode(200).body("items.person.givenName", contains("Recent"));
    }

    @Test
    void withoutScopeAgreementOrClientNothingIsServed() {
        world.formerPartner("partner-ended", "territoires44");

        pull("partner-ended").then().statusCode(404);
        pull("partner-unknown").then().statusCode(404);
        given().auth()
                .oauth2(Tokens.ofPartner("partner-ended", "email"))
                .get(PULL)
                .then()
                .statusCode(403);
        given().auth().oauth2(Tokens.of("somebody")).get(PULL).then().statusCode(403);
        given().get(PULL).then().statusCode(401);
    }

    @Test
    void eachPageServedIsWrittenDown() {
        world.partner("partner-traced", "territoires44");
        pull("partner-traced").then().statusCode(200);

        given().auth()
                .oauth2(Tokens.of("officer", "territoires44.dpo"))
                .get("/api/v1/networks/territoires44/audit?limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.target == 'partner-traced' }.action", equalTo("directory.pull"))
                .body("items.find { it.target == 'partner-traced' }.actor.kind", equalTo("PARTNER"));
        assertThat(world.count("select count(*) from agreement where last_read_at is not null"))
                .isPositive();
    }

    @Test
    void aProgramIsToldWhatIsLeftOfItsMinuteAndWhenToComeBack() {
        world.partner("partner-hasty", "territoires44");
        pull("partner-hasty")
                .then()
                .statusCode(200)
                .header("RateLimit-Limit", "3")
                .header("RateLimit-Remaining", "2")
                .header("RateLimit-Reset", notNullValue());
        pull("partner-hasty");
        pull("partner-hasty");

        pull("partner-hasty")
                .then()
                .statusCode(429)
                .body("type", equalTo("/problems/too-many-requests"))
                .header("RateLimit-Remaining", "0")
                .header("Retry-After", notNullValue());
    }

    private static Response pull(String client) {
        return given().auth()
                .oauth2(Tokens.ofPartner(client, "openid directory:read"))
                .get(PULL);
    }
}
