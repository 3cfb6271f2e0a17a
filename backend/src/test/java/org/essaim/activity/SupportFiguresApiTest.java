package org.essaim.activity;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.essaim.network.Networks;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test lives in a quarter of its own, long ago. */
@ApiTest
class SupportFiguresApiTest {
    private static final String FIGURES = "/api/v1/networks/" + ActivityWorld.NETWORK + "/support/figures";

    @Inject
    ActivityWorld world;

    @Inject
    World rows;

    @Inject
    Networks networks;

    @Inject
    QuarterlyActivity quarterly;

    @Test
    void everyoneReadsAQuarterWithoutItsSmallCounts() {
        asked(LocalDate.of(2021, 1, 4), 7, "COMMUNE", "COM:44128");
        asked(LocalDate.of(2021, 2, 1), 3, "EPCI", "EPCI:243500741");
        keep(2021, 1);

        when().get(FIGURES + "?from=2021-01-01&to=2021-03-31")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .body("full", equalTo(false))
                .body("quarters", hasItem("2021-01-01"))
                .body("figures.find { it.key == 'REQUESTS' }.count.value", equalTo(10))
                .body(
                        "figures.find { it.key == 'REQUEST_KINDS' }.lines.find { it.key == 'EPCI' }.count.state",
                        equalTo("BELOW_FIVE"))
                .body(
                        "figures.find { it.key == 'REQUEST_KINDS' }.lines.find { it.key == 'COMMUNE' }.count.state",
                        equalTo("HIDDEN"))
                .body("figures.find { it.key == 'REQUEST_DEPARTMENTS' }.count.state", equalTo("HIDDEN"))
                .body("figures.find { it.key == 'REQUEST_DEPARTMENTS' }.lines", hasSize(greaterThan(100)))
                .body("figures.find { it.key == 'FIRST_MEETING' }.amount", nullValue())
                .body("figures.rate", everyItem(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"conseil", "animation", "administration"})
    void theTeamReadsEverythingOfAnyDays(String function) {
        asked(LocalDate.of(2021, 4, 5), 1, "COMMUNE", "COM:44128");

        as(function)
                .get(FIGURES + "?from=2021-04-05&to=2021-04-06")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("full", equalTo(true))
                .body("from", equalTo("2021-04-05"))
                .body("figures.count.value", everyItem(not(nullValue())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dpo", "expertise"})
    void otherFunctionsReadWhatEveryoneReads(String function) {
        keep(2021, 3);

        as(function).get(FIGURES + "?from=2021-07-01").then().statusCode(200).body("full", equalTo(false));
        as(function).get(FIGURES + "?from=2021-07-05").then().statusCode(400);
    }

    @Test
    void theTeamOfAnotherNetworkReadsWhatEveryoneReads() {
        keep(2021, 4);

        given().auth()
                .oauth2(Tokens.of("voisin-de-chiffres", "territoires-engagement.conseil"))
                .get(FIGURES + "?from=2021-10-01")
                .then()
                .statusCode(200)
                .body("full", equalTo(false))
                .body("figures.count.value", everyItem(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2022-01-01&to=2022-03-30, to",
        "from=2022-01-02&to=2022-03-31, from",
        "from=2022-01-01&to=2022-06-30, to",
        "from=2019-01-01, from",
        "to=2022-03-30, to"
    })
    void nobodyElseHasOtherDaysCounted(String period, String field) {
        keep(2022, 1);

        when().get(FIGURES + "?" + period).then().statusCode(400).body("errors[0].field", equalTo(field));
        when().get(FIGURES + "/csv?" + period).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2022-04-02&to=2022-04-01, from",
        "from=2019-03-31&to=2022-03-31, from",
        "to=2999-01-01, to",
        "to=1999-12-31, to"
    })
    void theTeamAsksForThreeYearsAtMostAndNotForTomorrow(String period, String field) {
        as("conseil").get(FIGURES + "?" + period).then().statusCode(400).body("errors[0].field", equalTo(field));
        as("conseil").get(FIGURES + "?from=2019-04-01&to=2022-03-31").then().statusCode(200);
    }

    @Test
    void theTeamReadsTheLastTwelveMonthsByDefault() {
        var next = LocalDate.now().withDayOfMonth(1);

        as("animation")
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body("from", equalTo(next.minusYears(1).toString()))
                .body("to", equalTo(next.minusDays(1).toString()))
                .body("asOf", equalTo(LocalDate.now().toString()));
    }

    @Test
    void aQuarterIsCountedOnceAndStaysAsItWas() {
        asked(LocalDate.of(2022, 7, 4), 6, "COMMUNE", "COM:44128");
        keep(2022, 3);
        rows.run(
                "delete from support_request where network = ? and received_at >= date '2022-07-01' and received_at < date '2022-10-01'",
                ActivityWorld.NETWORK);
        keep(2022, 3);

        when().get(FIGURES + "?from=2022-07-01")
                .then()
                .body("figures.find { it.key == 'REQUESTS' }.count.value", equalTo(6));
    }

    @Test
    void aQuarterThatIsNotOverLongEnoughIsNotCounted() {
        assertThat(QuarterlyActivity.over(LocalDate.of(2026, 10, 15)).map(Term::from))
                .first()
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(QuarterlyActivity.over(LocalDate.of(2026, 10, 16)).map(Term::from))
                .containsExactly(
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2025, 10, 1));
    }

    @Test
    void beforeTheFirstQuarterThereAreNoFigures() {
        when().get("/api/v1/networks/collectivites-mayenne/support/figures")
                .then()
                .statusCode(200)
                .body("figures", hasSize(0))
                .body("quarters", hasSize(0));
        when().get("/api/v1/networks/territoires44/support/figures").then().statusCode(404);
        when().get("/api/v1/networks/nowhere/support/figures").then().statusCode(404);
    }

    @Test
    void theSheetGoesToASpreadsheetWithItsDefinitions() {
        asked(LocalDate.of(2022, 10, 3), 2, "COMMUNE", "COM:44128");

        var csv = as("animation")
                .header("Accept-Language", "fr")
                .get(FIGURES + "/csv?from=2022-10-01&to=2022-12-31")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header(
                        "Content-Disposition",
                        containsString("accompagnement-territoires-experimentation-2022-10-01-2022-12-31.csv"))
                .extract()
                .asString();

        assertThat(csv)
                .startsWith(
                        "\uFEFFcode;chiffre;ligne;du;au;valeur;sur;taux;moyenne ou médiane;90e centile;définition;calcul;source;compté le")
                .contains("REQUESTS;Demandes reçues;;2022-10-01;2022-12-31;2;;;;;")
                .contains("REQUEST_KINDS;Demandes, par type de collectivité;Communes;2022-10-01;2022-12-31;2;");
        assertThat(csv.lines()).noneMatch(line -> line.matches("^[=+@-].*|.*;[=+@-].*"));
    }

    @Test
    void whatEveryoneTakesAwayHasNoSmallCountEither() {
        asked(LocalDate.of(2023, 1, 2), 3, "COMMUNE", "COM:44128");
        keep(2023, 1);

        var csv = given().header("Accept-Language", "en")
                .get(FIGURES + "/csv?from=2023-01-01")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv).contains("REQUESTS;Requests received;;2023-01-01;2023-03-31;fewer than 5;");
    }

    private void asked(LocalDate first, int times, String kind, String place) {
        for (int i = 0; i < times; i++) {
            world.request(first.plusDays(i), 3, kind, place, "{STRATEGY}");
        }
    }

    private void keep(int year, int quarter) {
        QuarkusTransaction.requiringNew()
                .run(() -> quarterly.keep(
                        networks.get(ActivityWorld.NETWORK), Term.quarterOf(LocalDate.of(year, 3 * quarter, 1))));
    }

    private static RequestSpecification as(String function) {
        return given().auth()
                .oauth2(Tokens.of("chiffres-" + function, ActivityWorld.NETWORK + "." + function))
                .contentType("application/json");
    }
}
