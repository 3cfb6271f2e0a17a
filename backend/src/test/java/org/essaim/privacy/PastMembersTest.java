package org.essaim.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** A list that a network kept for years, imported: those who left since are there, and those who did not are members. */
@ApiTest
class PastMembersTest {
    private static final String NETWORK = "/api/v1/networks/territoires44";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final String FILE = """
            email;prenom;nom;adhesion_depuis;adhesion_jusqua;adhesion_acte
            past-left@commune.example;Camille;Exemple;2019-05-02;%s;Bulletin
            past-stays@commune.example;Sacha;Exemple;2019-05-02;;Bulletin
            """.formatted(TODAY.minusMonths(1));

    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    Retention retention;

    @Test
    void whoLeftLastMonthIsKeptAndCountedAndWhoStayedIsAMember() {
        long before = membersIn("2020-06-17");
        animator()
                .body(FILE.getBytes(StandardCharsets.UTF_8))
                .post(NETWORK + "/imports/checks?kind=MEMBERS")
                .then()
                .statusCode(200)
                .body("toCreate", equalTo(2))
                .body("lines.membershipOver", contains(true, false));
        animator()
                .header("Idempotency-Key", "past-members")
                .body(FILE.getBytes(StandardCharsets.UTF_8))
                .post(NETWORK + "/imports?kind=MEMBERS&file=anciens.csv")
                .then()
                .statusCode(201);

        retention.look();

        assertThat(membership("past-left")).isEqualTo("EXPIRED " + TODAY.minusMonths(1));
        assertThat(membership("past-stays")).startsWith("ACTIVE ").endsWith("-12-31");
        assertThat(membersIn("2020-06-17")).isEqualTo(before + 2);
        assertThat(mails.to("past-left@commune.example")).isEmpty();
        assertThat(mails.to("past-stays@commune.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("import-welcome");
    }

    private String membership(String name) {
        return world.text("""
                select coalesce(max(state || ' ' || until), 'none') from membership
                join person on person.id = membership.person where email = '%s@commune.example'""".formatted(name));
    }

    private static long membersIn(String day) {
        return animator()
                .get(NETWORK + "/kpis?at=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("figures.find { it.key == 'MEMBERS' }.count.value");
    }

    private static RequestSpecification animator() {
        return given().auth()
                .oauth2(Tokens.of("past-animatrice", "territoires44.animation"))
                .contentType("text/csv");
    }
}
