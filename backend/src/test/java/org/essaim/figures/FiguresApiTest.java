package org.essaim.figures;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test lives in a year of its own, long ago, so that nobody else's members are counted. */
@ApiTest
class FiguresApiTest {
    private static final String KPIS = "/api/v1/networks/territoires44/kpis";

    @Inject
    World world;

    @Inject
    MonthlyFigures monthly;

    /** Everyone reads as far back as months are kept: in this world, since the beginning of 2000. */
    @BeforeEach
    void keepsFiguresSince2000() {
        world.run("""
                insert into figure_month (network, month, figure, line, cell, value)
                values ('territoires44', date '2000-01-01', 'ORGANIZATIONS', 0, '', 0) on conflict do nothing
                """);
    }

    @Test
    void thirtyOneMayorsOfLoireAtlantiqueAreFifteenPerCent() {
        mayors(2003, 31);
        members(2003, "conseil", 10, "COMMUNAUTAIRE", "CONSEILLER", "EPCI:200071546");

        when().get(KPIS + "?at=2003-06-20")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2003-06-01"))
                .body("full", equalTo(false))
                .body("mayors.numeratorMembers", equalTo(31))
                .body("mayors.denominator", equalTo(207))
                .body("mayors.rate", equalTo(14.9758f))
                .body("mayors.rateText", equalTo("15,0\u00a0%"))
                .body("mayors.denominatorSource", containsString("Insee"))
                .body("figures.find { it.key == 'MEMBERS' }.count.value", equalTo(41))
                .body("figures.find { it.key == 'MAYORS' }.history", hasSize(12));
    }

    @Test
    void everyoneReadsFewerThanFiveWhereThereAreThree() {
        mayors(2005, 3);

        when().get(KPIS + "?at=2005-06-01")
                .then()
                .statusCode(200)
                .body("mayors.numeratorMembers", nullValue())
                .body("mayors.rate", nullValue())
                .body(
                        "figures.findAll { it.key != 'JOINED' && it.key != 'LEFT' && it.key != 'MANDATES' }"
                                + ".count.state",
                        everyItem(equalTo("BELOW_FIVE")))
                .body("figures.lines.flatten().count.value", everyItem(nullValue()))
                .body("figures.history.flatten().count.value", everyItem(nullValue()));
    }

    @Test
    void whoRunsTheNetworkReadsThree() {
        mayors(2007, 3);

        as("animatrice", "territoires44.animation")
                .get(KPIS + "?at=2007-06-17")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("asOf", equalTo("2007-06-17"))
                .body("full", equalTo(true))
                .body("mayors.numeratorMembers", equalTo(3));
    }

    @Test
    void whoRunsAnotherNetworkReadsWhatEveryoneReads() {
        mayors(2009, 3);

        as("voisine", "collectivites-mayenne.administration")
                .get(KPIS + "?at=2009-06-17")
                .then()
                .statusCode(200)
                .body("full", equalTo(false))
                .body("mayors.numeratorMembers", nullValue());
    }

    @Test
    void aMandateThatEndsOnADayDoesNotCountOnTheNext() {
        mayors(2011, 6);

        full("2011-12-31").body("mayors.numeratorMembers", equalTo(6));
        full("2012-01-01").body("mayors.numeratorMembers", equalTo(0));
    }

    @Test
    void whoResignsCountsUntilTheDayBeforeWhateverTheTerm() {
        mayors(2017, 6);
        world.run("""
                update membership set state = 'RESIGNED', state_since = date '2017-05-10' where since = date '2017-01-01'
                """);

        full("2017-05-09").body("mayors.numeratorMembers", equalTo(6));
        full("2017-05-10").body("mayors.numeratorMembers", equalTo(0));
    }

    @Test
    void aMonthIsKeptOnceAndStaysWhateverHappensToThePeople() {
        mayors(2013, 6);
        monthly.keep(LocalDate.of(2013, 6, 1));
        world.run("delete from person where email like 'k2013%'");
        monthly.keep(LocalDate.of(2013, 6, 1));

        when().get(KPIS + "?at=2013-06-01").then().body("mayors.numeratorMembers", equalTo(6));
        when().get(KPIS + "?at=2013-07-01").then().body("mayors.numeratorMembers", nullValue());
        assertThat(world.count("select count(*) from figure_month where network = 'territoires44'"
                        + " and month = date '2013-06-01' and figure = 'MAYORS'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsCountedForEveryoneIsCountedOnceADay() {
        mayors(2019, 6);
        when().get(KPIS + "?at=2019-06-01").then().body("mayors.numeratorMembers", equalTo(6));
        world.run("delete from person where email like 'k2019%'");

        when().get(KPIS + "?at=2019-06-01").then().body("mayors.numeratorMembers", equalTo(6));
        full("2019-06-01").body("mayors.numeratorMembers", equalTo(0));
    }

    @Test
    void nobodyHasYearsCountedOfWhichNothingIsKept() {
        var elsewhere = "/api/v1/networks/territoires-experimentation/kpis";

        when().get(elsewhere + "?at=2006-01-01&months=60").then().statusCode(400);
        when().get(KPIS + "?at=1999-12-01").then().statusCode(400);
        when().get(elsewhere + "?months=60")
                .then()
                .statusCode(200)
                .body("figures.find { it.key == 'MAYORS' }.history", hasSize(12));
        as("conductrice", "territoires-experimentation.animation")
                .get(elsewhere + "?at=2006-01-01&months=60")
                .then()
                .statusCode(200)
                .body("figures.find { it.key == 'MAYORS' }.history", hasSize(60));
    }

    @Test
    void oneReadingCountsAYearAtMost() {
        when().get(KPIS + "?at=2002-06-01&months=24")
                .then()
                .statusCode(200)
                .body("figures.find { it.key == 'MAYORS' }.history", hasSize(12))
                .body("figures.find { it.key == 'MAYORS' }.history[0].month", equalTo("2001-07-01"));
    }

    @Test
    void theSheetGoesToASpreadsheetWithItsDefinitions() {
        mayors(2015, 31);

        var csv = given().header("Accept-Language", "fr")
                .get(KPIS + "/csv?at=2015-06-01&months=1")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", containsString("chiffres-territoires44-2015-06-01.csv"))
                .extract()
                .asString();

        assertThat(csv)
                .startsWith("\uFEFFcode;chiffre;ligne;date;valeur;sur;taux;")
                .contains("MAYORS;Communes dont le ou la maire est membre;;2015-06-01;31;207;15,0\u00a0%;");
    }

    @Test
    void figuresAreDefinedInTheLanguageOfTheReader() {
        given().header("Accept-Language", "en")
                .get(KPIS)
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("figures.find { it.key == 'MAYORS' }.title", equalTo("Municipalities whose mayor is a member"));
    }

    @Test
    void adherentCommunesAreShownWhereOrganisationsAdhere() {
        when().get("/api/v1/networks/collectivites-mayenne/kpis")
                .then()
                .statusCode(200)
                .body("figures.find { it.key == 'ADHERENT_COMMUNES' }.denominator", equalTo(240));
        when().get(KPIS).then().body("figures.find { it.key == 'ADHERENT_COMMUNES' }", nullValue());
    }

    @Test
    void thereAreNoFiguresOfTomorrowNorOfAnUnknownNetwork() {
        when().get(KPIS + "?at=2999-01-01").then().statusCode(400);
        given().noFilters().get(KPIS + "?at=hier").then().statusCode(400);
        when().get("/api/v1/networks/nowhere/kpis").then().statusCode(404);
    }

    private io.restassured.response.ValidatableResponse full(String day) {
        return as("animatrice", "territoires44.animation")
                .get(KPIS + "?at=" + day)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups));
    }

    private void mayors(int year, int count) {
        members(year, "maire", count, "MUNICIPAL", "MAIRE", "");
    }

    /** Members for the year with a mandate each: in one place, or in a commune of Loire-Atlantique after the other. */
    private void members(int year, String who, int count, String kind, String function, String place) {
        var prefix = "k" + year + who;
        world.run("""
                insert into person (email, given_name, family_name)
                select ? || n || '@essaim.example', 'Camille', 'Exemple' from generate_series(1, ?) n
                """, prefix, count);
        world.run("""
                insert into membership (network, person, state, since, until)
                select 'territoires44', id, 'EXPIRED', make_date(?, 1, 1), make_date(?, 12, 31)
                from person where email like ?
                """, year, year, prefix + "%");
        world.run("""
                insert into mandate (person, kind, function, place, starts_on, ends_on)
                select id, ?, ?, coalesce(nullif(?, ''), commune), make_date(?, 1, 1), make_date(?, 12, 31)
                from (select id, row_number() over () as n from person where email like ?) as someone
                join (select key as commune, row_number() over (order by key) as n
                    from place where kind = 'COMMUNE' and department = 'DEP:44' and vintage = 2026) as there using (n)
                """, kind, function, place, year, year, prefix + "%");
    }
}
