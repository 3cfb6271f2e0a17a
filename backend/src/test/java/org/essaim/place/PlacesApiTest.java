package org.essaim.place;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.essaim.shared.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class PlacesApiTest {
    private static final String PLACES = "/api/v1/places";

    @Test
    void aCommuneIsFoundByItsNameWithAllThatSituatesIt() {
        when().get(PLACES + "?q=plesse&kind=COMMUNE")
                .then()
                .statusCode(200)
                .body("items[0].key", equalTo("COM:44128"))
                .body("items[0].label", equalTo("Plessé (Loire-Atlantique)"))
                .body("items[0].ofName", equalTo("de Plessé"))
                .body("items[0].department.key", equalTo("DEP:44"))
                .body("items[0].epci.key", equalTo("EPCI:243500741"))
                .body("items[0].population", equalTo(5335))
                .body("items[0].postalCodes", contains("44630"))
                .body("source.licence", equalTo("Licence Ouverte 2.0"));
    }

    @Test
    void aMetropoleHasItsCommunesWithTheirInhabitants() {
        when().get(PLACES + "/EPCI:244400404")
                .then()
                .body("name", equalTo("Nantes Métropole"))
                .body("epciType", equalTo("METRO"))
                .body("memberCount", equalTo(24));
        when().get(PLACES + "/EPCI:244400404/members")
                .then()
                .body("items", hasSize(24))
                .body("items.population", everyItem(notNullValue()));
    }

    @Test
    void theCodeOfAMergedCommuneAnswersTheCommuneOfToday() {
        when().get(PLACES + "/COM:44181")
                .then()
                .statusCode(200)
                .body("key", equalTo("COM:44087"))
                .body("redirectedFrom", equalTo("COM:44181"));
    }

    @Test
    void theNameOfAMergedCommuneFindsTheCommuneOfTodayFirst() {
        when().get(PLACES + "?q=Machecoul")
                .then()
                .body("items[0].key", equalTo("COM:44087"))
                .body("items.key", hasItem("COMD:44087"));
    }

    @Test
    void aPostalCodeGivesAllItsCommunes() {
        when().get(PLACES + "?postalCode=51300&limit=100").then().body("items", hasSize(46));
    }

    @Test
    void anEpciIsInEachDepartementItTouches() {
        when().get(PLACES + "?kind=EPCI&department=44&limit=100").then().body("items", hasSize(17));
        when().get(PLACES + "/EPCI:243500741")
                .then()
                .body("departments.key", contains("DEP:35", "DEP:56", "DEP:44"))
                .body("department", nullValue())
                .body("region", nullValue())
                .body("memberCount", equalTo(31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22016", "29083", "29155", "85113"})
    void aCommuneMayBelongToNoEpci(String code) {
        when().get(PLACES + "/COM:" + code).then().statusCode(200).body("epci", nullValue());
    }

    @Test
    void aCommuneOfTheGrandParisHasAnEptToo() {
        when().get(PLACES + "/COM:94034")
                .then()
                .body("epci.name", containsString("Grand Paris"))
                .body("ept.key", equalTo("EPT:200058014"))
                .body("ancestors.kind", contains("EPCI", "EPT", "ARRONDISSEMENT", "DEPARTEMENT", "REGION"));
    }

    @Test
    void aDepartementCountsTheInhabitantsOfItsCommunes() {
        when().get(PLACES + "/DEP:44")
                .then()
                .body("population", equalTo(1_487_570))
                .body("memberCount", equalTo(207))
                .body("ofName", equalTo("de la Loire-Atlantique"));
    }

    @Test
    void anAnswerIsNotMadeTwiceForWhoHasIt() {
        var tag = when().get(PLACES + "/COM:2A004")
                .then()
                .header("Cache-Control", equalTo("public, max-age=3600"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get(PLACES + "/COM:2A004")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=101",
                "?limit=ten",
                "?kind=TOWN",
                "?department=99",
                "?department=x",
                "?postalCode=4463",
                "?q=%00",
                "/44128",
                "/COM:plesse"
            })
    void aParameterThatMeansNothingIsRefused(String address) {
        given().urlEncodingEnabled(false)
                .get(PLACES + address)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"));
    }

    @Test
    void aSearchTextHasALength() {
        given().queryParam("q", "a".repeat(101)).get(PLACES).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/COM:99999", "/COM:99999/members", "/EPCI:000000000"})
    void anUnknownPlaceIsNotFound(String address) {
        when().get(PLACES + address).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }
}
