package org.essaim.membership.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one wishes to give is asked while joining, and is the first of one's dues. */
@ApiTest
class JoiningDuesTest {
    private static final String NETWORK = "/api/v1/networks/territoires44";

    @Inject
    World world;

    @Inject
    Mails mails;

    @BeforeEach
    void decideOnARule() {
        world.run("""
                insert into fee_rule (network, year, payer, revision, kind, amount_cents, minimum_cents, cap_cents, due_on,
                    created_at)
                select 'territoires44', extract(year from current_date), 'PERSON',
                    1 + coalesce(max(revision), 0), 'CHOSEN', 2000, 500, 50000, current_date + 60, now()
                from fee_rule where network = 'territoires44' and year = extract(year from current_date) and payer = 'PERSON'""");
    }

    @Test
    void theFormTellsWhatIsAskedFor() {
        given().get(NETWORK + "/membership-form")
                .then()
                .body("dues.amountCents", equalTo(2000))
                .body("dues.free", equalTo(true))
                .body("dues.minimumCents", equalTo(500));
    }

    @Test
    void theAmountThatWasChosenIsDueOnceTheMemberIsLetIn() {
        admit("giving-more", Map.of("exempt", false, "amountCents", 3500));

        assertThat(fee("giving-more")).isEqualTo("DUE 3500");
        assertThat(mails.to("giving-more@essaim.example"))
                .anyMatch(mail -> mail.template().equals("fee-due"));
    }

    @Test
    void whoAsksToBeExemptedOwesNothing() {
        admit("giving-nothing", Map.of("exempt", true));

        assertThat(fee("giving-nothing")).isEqualTo("WAIVED 2000");
        assertThat(mails.to("giving-nothing@essaim.example"))
                .noneMatch(mail -> mail.template().equals("fee-due"));
    }

    @Test
    void whatTheRuleDoesNotTakeIsRefused() {
        send("giving-little", Map.of("exempt", false, "amountCents", 499))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("dues.amountCents"));
        send("giving-both", Map.of("exempt", true, "amountCents", 2000)).then().statusCode(422);
        send("giving-neither", Map.of("exempt", false)).then().statusCode(422);
    }

    private Response send(String name, Map<String, Object> dues) {
        var applicant = new Applicant(name, mails);
        var form = applicant.form();
        form.put("dues", dues);
        return applicant.send("territoires44", form);
    }

    private void admit(String name, Map<String, Object> dues) {
        var applicant = new Applicant(name, mails);
        var form = applicant.form();
        form.put("dues", dues);
        var desk = NETWORK + "/membership-applications/" + applicant.submitted("territoires44", form);
        for (var step : new String[] {"/review", "/approval"}) {
            given().auth()
                    .oauth2(Tokens.of("dues-desk", "territoires44.animation"))
                    .put(desk + step)
                    .then()
                    .statusCode(200);
        }
    }

    private String fee(String name) {
        return world.text("""
                select state || ' ' || amount_cents from fee join person on person.id = fee.person
                where email = '%s@essaim.example' and year = extract(year from current_date)""".formatted(name));
    }
}
