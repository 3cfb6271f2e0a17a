package org.essaim.dues;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a network whose memberships follow the calendar year. */
@ApiTest
class RenewalByDuesTest {
    private static final String NETWORK = "collectivites-mayenne";
    private static final String HERE = "/api/v1/networks/" + NETWORK;
    private static final int THIS_YEAR =
            LocalDate.now(ZoneId.of("Europe/Paris")).getYear();
    private static final String PAYMENT = "{\"paidOn\": \"2026-01-15\", \"means\": \"MANDAT_ADMINISTRATIF\"}";

    @Inject
    World world;

    @Inject
    Mails mails;

    @BeforeEach
    void decideOnRules() {
        for (int year : new int[] {THIS_YEAR, THIS_YEAR + 1}) {
            staff().body(
                            "{\"payer\": \"ORGANIZATION\", \"kind\": \"FLAT\", \"amountCents\": 5000, \"dueOn\": \"%d-12-31\"}"
                                    .formatted(year))
                    .post(HERE + "/dues/" + year + "/rules")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void theDuesOfTheNextYearRenewTheMembershipOnce() {
        var commune = endingThisYear("dues-renewing", "RENEWAL_DUE");
        var fee = fee(commune, THIS_YEAR + 1);

        pay(fee, 0).then().statusCode(200);

        assertThat(membership(commune)).isEqualTo("ACTIVE " + (THIS_YEAR + 1) + "-12-31");
        assertThat(renewals("dues-renewing")).isEqualTo(1);
        assertThat(world.count("select count(*) from audit_event where action = 'membership.renew' and target = '%s'"
                        .formatted(membershipOf(commune))))
                .isEqualTo(1);
        staff().header("If-Match", "\"1\"")
                .delete(HERE + "/fees/" + fee + "/settlement")
                .then()
                .statusCode(200);
        assertThat(membership(commune)).isEqualTo("ACTIVE " + (THIS_YEAR + 1) + "-12-31");
        pay(fee, 2).then().statusCode(200);
        assertThat(membership(commune)).isEqualTo("ACTIVE " + (THIS_YEAR + 1) + "-12-31");
        assertThat(renewals("dues-renewing")).isEqualTo(1);
    }

    @Test
    void theDuesOfAYearThatIsCoveredRenewNothing() {
        var commune = endingThisYear("dues-covered", "RENEWAL_DUE");

        pay(fee(commune, THIS_YEAR), 0).then().statusCode(200);

        assertThat(membership(commune)).isEqualTo("RENEWAL_DUE " + THIS_YEAR + "-12-31");
        assertThat(renewals("dues-covered")).isZero();
    }

    @Test
    void duesThatAreWaivedRenewTheMembershipToo() {
        var commune = endingThisYear("dues-offered", "ACTIVE");

        staff().header("If-Match", "\"0\"")
                .body("{\"reason\": \"Année offerte\"}")
                .put(HERE + "/fees/" + fee(commune, THIS_YEAR + 1) + "/waiver")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAIVED"));

        assertThat(membership(commune)).isEqualTo("ACTIVE " + (THIS_YEAR + 1) + "-12-31");
    }

    @Test
    void whoPaysAfterTheEndBelongsAgain() {
        var commune = endingThisYear("dues-after-the-end", "ACTIVE");
        var fee = fee(commune, THIS_YEAR);
        world.run(
                "update membership set state = 'EXPIRED', since = make_date(?, 1, 1), until = make_date(?, 12, 31) where organization = ?",
                THIS_YEAR - 1,
                THIS_YEAR - 1,
                commune);

        pay(fee, 0).then().statusCode(200);

        assertThat(membership(commune)).isEqualTo("ACTIVE " + THIS_YEAR + "-12-31");
        assertThat(renewals("dues-after-the-end")).isEqualTo(1);
    }

    @Test
    void aSuspensionIsNotEndedByAPayment() {
        var commune = endingThisYear("dues-suspended", "ACTIVE");
        var fee = fee(commune, THIS_YEAR + 1);
        world.run("update membership set state = 'SUSPENDED', reason = 'Un litige.' where organization = ?", commune);

        pay(fee, 0).then().statusCode(200).body("state", equalTo("PAID"));

        assertThat(membership(commune)).isEqualTo("SUSPENDED " + THIS_YEAR + "-12-31");
        assertThat(renewals("dues-suspended")).isZero();
    }

    private UUID endingThisYear(String manager, String state) {
        var commune = world.organization("Commune " + manager, NETWORK, null);
        world.seat(commune, world.person(manager), "MANAGER");
        world.run(
                "update membership set state = ?, until = make_date(?, 12, 31) where organization = ?",
                state,
                THIS_YEAR,
                commune);
        return commune;
    }

    private String fee(UUID commune, int year) {
        staff().post(HERE + "/dues/" + year + "/issuance").then().statusCode(200);
        return world.text(
                "select cast(id as text) from fee where year = %d and organization = '%s'".formatted(year, commune));
    }

    private static Response pay(String fee, int version) {
        return staff().header("If-Match", "\"" + version + "\"").body(PAYMENT).put(HERE + "/fees/" + fee + "/payment");
    }

    private String membership(UUID commune) {
        return world.text("select state || ' ' || until from membership where organization = '" + commune + "'");
    }

    private String membershipOf(UUID commune) {
        return world.text("select cast(id as text) from membership where organization = '" + commune + "'");
    }

    private long renewals(String manager) {
        return mails.to(manager + "@essaim.example").stream()
                .filter(mail -> mail.template().equals("membership-renewed"))
                .count();
    }

    private static RequestSpecification staff() {
        return given().auth()
                .oauth2(Tokens.of("renewal-treasurer", NETWORK + ".administration"))
                .contentType("application/json");
    }
}
