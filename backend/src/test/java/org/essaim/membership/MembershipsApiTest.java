package org.essaim.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class MembershipsApiTest {
    private static final String ROLL = "/api/v1/networks/territoires44/memberships";
    private static final Map<String, String> REASON = Map.of("reason", "Une raison qui a été dite.");

    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    MembershipRounds rounds;

    @Test
    void aSuspensionHidesAndItsEndShowsAgain() {
        var person = world.member("held", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        var membership = ROLL + "/" + membershipOf(person);

        animator()
                .body(REASON)
                .put(membership + "/suspension")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"));
        given().get("/api/v1/networks/territoires44/directory?q=held").then().body("items", hasSize(0));
        animator().put(membership + "/reinstatement").then().statusCode(200).body("state", equalTo("ACTIVE"));

        given().get("/api/v1/networks/territoires44/directory?q=held").then().body("items", hasSize(1));
        assertThat(templates("held")).containsExactly("membership-suspended", "membership-reinstated");
    }

    @Test
    void anExclusionIsForTheAdministrationAndSaysWhy() {
        var membership = ROLL + "/" + membershipOf(world.member("offender", "territoires44"));

        animator().body(REASON).put(membership + "/exclusion").then().statusCode(403);
        administrator().body(Map.of()).put(membership + "/exclusion").then().statusCode(400);
        administrator()
                .body(REASON)
                .put(membership + "/exclusion")
                .then()
                .statusCode(200)
                .body("state", equalTo("EXCLUDED"))
                .body("next", hasSize(0));

        assertThat(mails.to("offender@essaim.example").getLast().text())
                .contains("Une raison qui a été dite.", "contester");
        renew(membership, tag(membership))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", nullValue());
    }

    @Test
    void aMembershipComesDueTwoMonthsBeforeItsEndThenEndsAndIsRenewed() {
        var person = world.member("yearly", "territoires44");
        var membership = ROLL + "/" + membershipOf(person);
        endsIn(person, 61);
        rounds.goRound();
        state(membership, "ACTIVE");

        endsIn(person, 60);
        rounds.goRound();
        rounds.goRound();
        state(membership, "RENEWAL_DUE");
        assertThat(templates("yearly")).containsExactly("membership-renewal-due");

        endsIn(person, -1);
        rounds.goRound();
        rounds.goRound();
        state(membership, "EXPIRED");
        assertThat(templates("yearly")).containsExactly("membership-renewal-due", "membership-expired");
        assertThat(world.count("select count(*) from belonging where person = '" + person + "'"))
                .isZero();

        renew(membership, tag(membership)).then().statusCode(200).body("state", equalTo("ACTIVE"));
        assertThat(world.count("select count(*) from belonging where person = '%s' and until > current_date"
                        .formatted(person)))
                .isEqualTo(1);
    }

    @Test
    void aRenewalIsGivenOnceHoweverOftenItIsSent() {
        var person = world.member("renewed-once", "territoires44");
        endsIn(person, 30);
        var membership = ROLL + "/" + membershipOf(person);
        var seen = animator().get(membership);
        String promised = seen.path("renewedUntil");

        animator()
                .put(membership + "/renewal")
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        renew(membership, seen.header("ETag"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("version", equalTo(1))
                .body("until", equalTo(promised));
        renew(membership, seen.header("ETag"))
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));

        animator().get(membership).then().body("until", equalTo(promised));
        assertThat(templates("renewed-once")).containsExactly("membership-renewed");
    }

    @Test
    void membersAreListedByNameAndFoundByIt() {
        var family = "Zzroll";
        for (var name : List.of("berthe", "adele", "celeste")) {
            world.belongs(world.person("roll-" + name, family), "territoires44");
        }

        var first = animator()
                .get(ROLL + "?q=zzroll&limit=2")
                .then()
                .body("items.name", contains("Roll-adele Zzroll", "Roll-berthe Zzroll"));
        animator()
                .get(ROLL + "?q=zzroll&limit=2&after=" + first.extract().path("next"))
                .then()
                .body("items.name", contains("Roll-celeste Zzroll"))
                .body("next", nullValue());
        animator().get(ROLL + "?q=%25").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theMembersOfANetworkAreForThoseWhoRunIt() {
        world.member("simple-member", "territoires44");

        as("simple-member").get(ROLL).then().statusCode(403);
        given().get(ROLL).then().statusCode(401);
    }

    @Test
    void aSympathiserDoesNotBelong() {
        var person = world.person("friend");
        world.run(
                "insert into membership (network, person, kind, state, since) values ('territoires44', ?, 'SYMPATHISANT', 'ACTIVE', date '2026-01-01')",
                person);

        assertThat(world.count("select count(*) from belonging where person = '" + person + "'"))
                .isZero();
    }

    private void endsIn(UUID person, int days) {
        world.run("update membership set until = current_date + ? where person = ?", days, person);
    }

    private static Response renew(String membership, String tag) {
        return animator().header("If-Match", tag).put(membership + "/renewal");
    }

    private static String tag(String membership) {
        return animator().get(membership).header("ETag");
    }

    private static void state(String membership, String expected) {
        animator().get(membership).then().body("state", equalTo(expected));
    }

    private List<String> templates(String name) {
        return mails.to(name + "@essaim.example").stream()
                .map(Mails.Waiting::template)
                .toList();
    }

    private String membershipOf(UUID person) {
        return world.text("select cast(id as text) from membership where person = '" + person + "'");
    }

    private static RequestSpecification animator() {
        return given().auth()
                .oauth2(Tokens.of("roll-animator", "territoires44.animation"))
                .contentType("application/json");
    }

    private static RequestSpecification administrator() {
        return given().auth()
                .oauth2(Tokens.of("roll-administrator", "territoires44.administration"))
                .contentType("application/json");
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType("application/json");
    }
}
