package org.essaim.membership.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.membership.application.Applicant.MINE;
import static org.essaim.membership.application.Applicant.NETWORKS;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.util.List;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** From the page of an accepted application to the account of whom it let in. */
@ApiTest
class WelcomeApiTest {
    private static final String WELCOME = MINE + "/welcome";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void whoLostTheMessageThatLetThemInGetsItOnceMoreWithAKeyThatIsTheirs() {
        var member = approved("welcome-lost");
        tenMinutesPass(member);

        askAgain(member);

        assertThat(welcomes(member)).hasSize(2);
        given().auth()
                .oauth2(Tokens.of("welcome-lost"))
                .header("X-Account-Key", welcomes(member).getLast().link().replaceFirst(".*cle=([^&]+).*", "$1"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("networks.slug", hasItem("territoires44"));
    }

    @Test
    void oneMessageLeavesInTenMinutes() {
        var member = approved("welcome-looped");
        askAgain(member);
        assertThat(welcomes(member)).hasSize(1);
        tenMinutesPass(member);

        askAgain(member);
        askAgain(member);

        assertThat(welcomes(member)).hasSize(2);
    }

    @Test
    void whoHasAnAccountNeedsNoOther() {
        var member = approved("welcome-settled");
        tenMinutesPass(member);
        world.run("update person set subject = 'settled', proved_at = now() where email = ?", member.email());

        askAgain(member);

        assertThat(welcomes(member)).hasSize(1);
    }

    @Test
    void whoIsNotLetInYetIsNotWelcomed() {
        var applicant = new Applicant("welcome-early", mails);
        world.expects(world.person("welcome-early"), "known elsewhere");
        applicant.submitted("territoires44", applicant.form());

        applicant.byLink().post(WELCOME).then().statusCode(204);

        assertThat(mails.to(applicant.email()))
                .extracting(Mails.Waiting::template)
                .containsExactly("application-verify", "application-received");
    }

    @Test
    void aLinkThatIsNoneOfOursSendsNothing() {
        given().header("X-Link-Token", "guessed").post(WELCOME).then().statusCode(404);
    }

    /** @param link the secret of a message from before the approval */
    private record Member(String email, String link) {}

    private Member approved(String name) {
        var applicant = new Applicant(name, mails);
        var id = applicant.submitted("territoires44", applicant.form());
        var link = applicant.secret();
        var desk = NETWORKS + "territoires44/membership-applications/" + id;
        Applicant.animator("territoires44").put(desk + "/review").then().statusCode(200);
        Applicant.animator("territoires44").put(desk + "/approval").then().statusCode(200);
        return new Member(applicant.email(), link);
    }

    private static void askAgain(Member member) {
        given().header("X-Link-Token", member.link()).post(WELCOME).then().statusCode(204);
    }

    private void tenMinutesPass(Member member) {
        world.run(
                "update person set account_key_at = account_key_at - interval '10 minutes' where email = ?",
                member.email());
    }

    private List<Mails.Waiting> welcomes(Member member) {
        return mails.to(member.email()).stream()
                .filter(mail -> mail.template().equals("application-approved"))
                .toList();
    }
}
