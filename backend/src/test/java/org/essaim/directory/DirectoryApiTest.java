package org.essaim.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class DirectoryApiTest {
    private static final String DIRECTORY = "/api/v1/networks/territoires44/directory";
    private static final String PLESSE = "COM:44128";

    @Inject
    World world;

    @Test
    void nobodyIsListedByDefault() {
        world.member("unlisted", "territoires44");

        anyone("unlisted").body("items", equalTo(List.of()));
        member("unlisted").body("items", equalTo(List.of()));
    }

    @Test
    void anyoneSeesThoseWhoAgreedToBePublicAndMembersAlsoThoseWhoAgreedToThem() {
        world.agrees(world.member("publicola", "territoires44"), "territoires44", "PUBLIC");
        world.agrees(world.member("memberola", "territoires44"), "territoires44", "NETWORK");

        anyone("publicola").body("items.givenName", contains("Publicola"));
        anyone("memberola").body("items.givenName", not(hasItem("Memberola")));
        member("publicola").body("items.givenName", hasItem("Publicola"));
        member("memberola").body("items.givenName", hasItem("Memberola"));
    }

    @Test
    void aMemberOfAnotherNetworkSeesWhatAnyoneSees() {
        world.agrees(world.member("insider", "territoires44"), "territoires44", "NETWORK");
        world.member("outsider", "collectivites-mayenne");

        search(Tokens.of("outsider"), "insider").body("items", equalTo(List.of()));
    }

    @Test
    void thoseWhoRunTheNetworkSeeAllItsMembersAndForWhomTheyAreListed() {
        world.member("discreet", "territoires44");

        search(Tokens.of("runner", "territoires44.animation"), "discreet")
                .body("items.givenName", contains("Discreet"))
                .body("items[0].listedFor", equalTo(List.of()));
        search(Tokens.of("runner", "collectivites-mayenne.animation"), "discreet")
                .body("items", equalTo(List.of()));
    }

    @Test
    void aWithdrawalCountsFromTheNextRequest() {
        var person = world.member("fickle", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        anyone("fickle").body("items.givenName", contains("Fickle"));

        world.withdraws(person, "territoires44", "PUBLIC");

        anyone("fickle").body("items", equalTo(List.of()));
    }

    @Test
    void whoLeavesTheNetworkIsListedNoMore() {
        var person = world.member("leaver", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");

        world.run("update membership set state = 'RESIGNED' where person = ?", person);

        anyone("leaver").body("items", equalTo(List.of()));
    }

    @Test
    void aFieldIsShownAndSearchedOnlyAsFarAsItIsOpened() {
        var person = world.member("headliner", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        world.agrees(person, "territoires44", "NETWORK");
        world.run(
                "update directory_entry set headline = 'Zythologie rurale', headline_for = 'NETWORK' where person = ?",
                person);

        anyone("headliner").body("items[0].headline", nullValue());
        anyone("zythologie").body("items", equalTo(List.of()));
        member("zythologie").body("items[0].headline", equalTo("Zythologie rurale"));
    }

    @Test
    void anAdjointIsFoundInAnEpciThatSpansSeveralDepartments() {
        var person = world.member("adjointe", "territoires44");
        world.holds(person, "MUNICIPAL", "ADJOINT", PLESSE);
        world.agrees(person, "territoires44", "PUBLIC");

        given().get(DIRECTORY + "?place=EPCI:243500741&function=ADJOINT&q=adjointe")
                .then()
                .statusCode(200)
                .body("items.givenName", hasItem("Adjointe"))
                .body("items[0].mandates[0].place.ofName", equalTo("de Plessé"));
        given().get(DIRECTORY + "?place=EPCI:243500741&function=MAIRE&q=adjointe")
                .then()
                .body("items.givenName", not(hasItem("Adjointe")));
        given().get(DIRECTORY + "?place=EPCI:244400404&function=ADJOINT&q=adjointe")
                .then()
                .body("items.givenName", not(hasItem("Adjointe")));
    }

    @Test
    void accentsTypingErrorsAndBeginningsOfWordsAreForgiven() {
        var person = world.person("anaelle", "Kerméneur");
        world.belongs(person, "territoires44");
        world.holds(person, "MUNICIPAL", "CONSEILLER", PLESSE);
        world.agrees(person, "territoires44", "PUBLIC");

        for (var words : List.of("kermeneur", "Kermén", "kermeneurr", "anaelle plesse", "conseillère kermeneur")) {
            anyone(words).body("items.familyName", hasItem("Kerméneur"));
        }
        anyone("kermeneur boulangerie").body("items", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"élu", "élus", "élue", "élues", "élu·e·s", "élu·es", "ÉLU", "St-Nazaire", "saint nazaire"})
    void theWordsThatPeopleWriteInSeveralWaysFindTheSame(String words) {
        if (world.count("select count(*) from person where given_name = 'Orthographe'") == 0) {
            var person = world.member("orthographe", "territoires44");
            world.holds(person, "MUNICIPAL", "CONSEILLER", "COM:44184");
            world.agrees(person, "territoires44", "PUBLIC");
            world.run(
                    "update directory_entry set headline = 'Pour des élu·es en réseau', headline_for = 'PUBLIC' where person = ?",
                    person);
        }

        anyone(words).body("items.givenName", hasItem("Orthographe"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) {
            world.agrees(world.member("pagina" + (char) ('a' + i), "territoires44"), "territoires44", "PUBLIC");
        }
        var seen = new ArrayList<String>();
        String next = DIRECTORY + "?q=pagina&limit=3";
        while (next != null) {
            var page = given().get(next).then().statusCode(200).extract();
            seen.addAll(page.jsonPath().getList("items.givenName"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(seen).containsExactly("Paginaa", "Paginab", "Paginac", "Paginad", "Paginae", "Paginaf", "Paginag");
        given().get(DIRECTORY + "?q=pagina&total=true").then().body("total", equalTo(7));
    }

    @Test
    void aCountBelowFiveIsNotTold() {
        world.agrees(world.member("solitaire", "territoires44"), "territoires44", "PUBLIC");

        given().get(DIRECTORY + "?q=solitaire&total=true")
                .then()
                .body("items.size()", equalTo(1))
                .body("total", nullValue());
    }

    @Test
    void anEntryOfAnotherNetworkIsAsUnknownAsARandomId() {
        var person = world.member("elsewhere", "collectivites-mayenne");
        world.agrees(person, "collectivites-mayenne", "PUBLIC");
        var entry = given().get("/api/v1/networks/collectivites-mayenne/directory?q=elsewhere")
                .jsonPath()
                .getString("items[0].id");

        given().get(DIRECTORY + "/" + entry).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        given().get(DIRECTORY + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        given().get("/api/v1/networks/collectivites-mayenne/directory/" + entry)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse anyone(String words) {
        return given().queryParam("q", words).get(DIRECTORY).then().statusCode(200);
    }

    private ValidatableResponse member(String words) {
        if (world.count("select count(*) from person where given_name = 'Reader'") == 0) {
            world.member("reader", "territoires44");
        }
        return search(Tokens.of("reader"), words);
    }

    private static ValidatableResponse search(String token, String words) {
        return given().auth()
                .oauth2(token)
                .queryParam("q", words)
                .get(DIRECTORY)
                .then()
                .statusCode(200);
    }
}
