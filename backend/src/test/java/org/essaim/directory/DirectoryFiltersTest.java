package org.essaim.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class DirectoryFiltersTest {
    private static final String DIRECTORY = "/api/v1/networks/territoires44/directory";
    private static final String PARTICIPATION = "/api/v1/networks/territoires-participatifs/directory";
    private static final String CHATEAUBRIANT = "COM:44036";
    private static final String CHATEAUBRIANT_DERVAL = "EPCI:200072726";

    @Inject
    World world;

    @Test
    void mandateThemeAndTerritoryFindTheAdjointsToTownPlanningOfAnIntercommunality() {
        deputy("urbanalice", "urbanisme et habitat");
        deputy("financette", "finances");
        var unlisted = world.member("urbanhidden", "territoires44");
        world.holds(unlisted, "MUNICIPAL", "ADJOINT", CHATEAUBRIANT);
        world.run("update mandate set delegation = 'urbanisme' where person = ?", unlisted);

        search(DIRECTORY, "function", "ADJOINT", "theme", "Urbanismes", "place", CHATEAUBRIANT_DERVAL)
                .body("items.givenName", contains("Urbanalice"));
        search(DIRECTORY, "function", "MAIRE", "theme", "urbanisme", "place", CHATEAUBRIANT_DERVAL)
                .body("items", empty());
        search(DIRECTORY, "theme", "urbanisme", "q", "urbanalice").body("items.givenName", contains("Urbanalice"));
        search(DIRECTORY, "theme", "urbanisme", "q", "financette").body("items", empty());
    }

    @Test
    void aThemeIsAlsoThatOfAPracticeAsFarAsItIsOpened() {
        says("sortitia", "practices = array['tirage-au-sort']", "practices_for = 'PUBLIC'");
        says("reservedlot", "practices = array['tirage-au-sort']", "practices_for = 'NETWORK'");

        search(PARTICIPATION, "theme", "tirage", "q", "sortitia").body("items.givenName", contains("Sortitia"));
        search(PARTICIPATION, "theme", "tirage", "q", "reservedlot").body("items", empty());
    }

    @Test
    void aCitizenIsFoundByKindWhereTheyActAndByPracticeOnceTheyOpenedAllThree() {
        says(
                "cityzen",
                "actor_kind = 'CITOYEN', acts_in = array['COM:59350'], practices = array['tirage-au-sort']",
                "actor_kind_for = 'PUBLIC', acts_in_for = 'PUBLIC', practices_for = 'PUBLIC'");
        says(
                "cityhidden",
                "actor_kind = 'CITOYEN', acts_in = array['COM:59350'], practices = array['tirage-au-sort']",
                "actor_kind_for = 'PUBLIC', practices_for = 'PUBLIC'");

        search(PARTICIPATION, "actorKind", "CITOYEN", "territory", "DEP:59", "practice", "tirage-au-sort")
                .body("items.givenName", contains("Cityzen"))
                .body("items[0].actorKind", equalTo("CITOYEN"))
                .body("items[0].actsIn.name", contains("Lille"));
        search(PARTICIPATION, "actorKind", "ENTREPRISE", "q", "cityzen").body("items", empty());
        search(PARTICIPATION, "q", "cityhidden").body("items[0].actsIn", empty());
    }

    @Test
    void whoHoldsAMandateAndSaysNothingElseIsElected() {
        deputy("electa", "voirie");
        world.agrees(world.member("nonelecta", "territoires44"), "territoires44", "PUBLIC");

        search(DIRECTORY, "actorKind", "ELU", "q", "electa").body("items.actorKind", contains("ELU"));
        search(DIRECTORY, "actorKind", "ELU", "q", "nonelecta").body("items", empty());
        search(DIRECTORY, "q", "nonelecta").body("items[0].actorKind", nullValue());
    }

    @Test
    void aTerritoryOfTheNetworkIsAllItsPlaces() {
        deputy("terroira", "culture");
        var territory = UUID.randomUUID();
        world.run("""
                insert into territory (id, keycloak_group, network, slug, name, updated_at, version)
                values (?, ?, 'territoires44', 'bocage-filtre', 'Bocage filtré', now(), 0)""", territory, UUID.randomUUID());
        world.run(
                "insert into territory_place (territory_id, position, place) values (?, 0, 'COM:44128'), (?, 1, ?)",
                territory,
                territory,
                CHATEAUBRIANT_DERVAL);

        search(DIRECTORY, "territory", "bocage-filtre", "q", "terroira").body("items.givenName", contains("Terroira"));
        world.run("delete from territory_place where territory_id = ? and position = 1", territory);
        search(DIRECTORY, "territory", "bocage-filtre", "q", "terroira").body("items", empty());
        given().get(PARTICIPATION + "?territory=bocage-filtre")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("territory"));
    }

    @Test
    void helpIsLookedForInWhatPeopleOfferAndNotInWhatTheySeek() {
        says("helperine", "help_offered = 'Monter une foncière agricole'", "help_offered_for = 'PUBLIC'");
        says("seekerine", "help_sought = 'Une foncière agricole'", "help_sought_for = 'PUBLIC'");
        says("hushhelper", "help_offered = 'Foncière agricole'", "help_offered_for = 'NETWORK'");

        search(PARTICIPATION, "helps", "foncières agricoles").body("items.givenName", contains("Helperine"));
    }

    @Test
    void aSeatFindsPeopleByTheKindOfTheirOrganisationOnlyIfTheyShowTheirFunctions() {
        var organization = UUID.randomUUID();
        world.run(
                "insert into organization (id, kind, name) values (?, 'LABORATOIRE', 'Laboratoire des filtres')",
                organization);
        world.run("""
                insert into membership (network, organization, state, since)
                values ('territoires-participatifs', ?, 'ACTIVE', date '2026-01-01')""", organization);
        for (var name : List.of("laborantine", "labhidden")) {
            var person = world.person(name);
            world.run(
                    "insert into seat (organization, network, person, role, starts_on) values (?, 'territoires-participatifs', ?, 'TECHNICIEN', date '2026-01-01')",
                    organization,
                    person);
            world.agrees(person, "territoires-participatifs", "PUBLIC");
        }
        world.run("""
                update directory_entry set positions_for = 'PUBLIC'
                where person = (select id from person where given_name = 'Laborantine')""");

        search(PARTICIPATION, "organizationKind", "LABORATOIRE").body("items.givenName", contains("Laborantine"));
    }

    @Test
    void countsByKindAndPracticeAreToldFromFiveOnAndOnlyOfWhatIsShown() {
        for (int i = 0; i < 6; i++) {
            says(
                    "facetta" + (char) ('a' + i),
                    "actor_kind = 'ENTREPRISE', practices = array['concertation'], headline = 'Facettologie'",
                    "headline_for = 'PUBLIC', actor_kind_for = 'PUBLIC', practices_for = '%s'"
                            .formatted(i < 4 ? "PUBLIC" : "NETWORK"));
        }

        search(PARTICIPATION, "q", "facettologie", "facets", "true")
                .body("facets.actorKinds.find { it.kind == 'ENTREPRISE' }.count", equalTo(6))
                .body("facets.practices", empty());
        given().auth()
                .oauth2(Tokens.of("facet-runner", "territoires-participatifs.animation"))
                .get(PARTICIPATION + "?q=facettologie&facets=true&practice=concertation&actorKind=CITOYEN")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("facets.actorKinds.find { it.kind == 'ENTREPRISE' }.count", equalTo(6));
        search(PARTICIPATION, "q", "facettologie").body("facets", nullValue());
    }

    @Test
    void mandatesOfADayAreToldToWhoSeesThePersonAndThoseThatAreOverOnlyToWhoRunsTheNetwork() {
        var person = deputy("chronos", "voirie");
        world.run("""
                insert into mandate (person, kind, function, place, starts_on, ends_on)
                values (?, 'MUNICIPAL', 'MAIRE', ?, date '2020-05-28', date '2026-03-21')""", person, CHATEAUBRIANT);
        String id = search(DIRECTORY, "q", "chronos").extract().path("items[0].id");
        var mandates = DIRECTORY + "/" + id + "/mandates";

        given().get(mandates + "?at=2026-04-01").then().statusCode(200).body("items.function", contains("ADJOINT"));
        given().get(mandates + "?at=2021-01-01").then().statusCode(200).body("items", empty());
        given().auth()
                .oauth2(Tokens.of("chronicler", "territoires44.animation"))
                .get(mandates + "?at=2021-01-01")
                .then()
                .body("items.function", contains("MAIRE"));
        world.withdraws(person, "territoires44", "PUBLIC");
        given().get(mandates + "?at=2026-04-01").then().statusCode(404);
    }

    @Test
    void whatPeopleSayOfThemselvesIsChangedInTheirEntry() {
        var person = world.member("selfsayer", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        var entry = "/api/v1/me/networks/territoires44/entry";
        var token = Tokens.of("selfsayer");
        var tag = given().auth()
                .oauth2(token)
                .get(entry)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        given().auth()
                .oauth2(token)
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body("""
                        {"actorKind": "ASSOCIATION", "actsIn": ["%s"], "availableForContact": false,
                         "visibility": {"actorKind": "PUBLIC", "actsIn": "PUBLIC"}}""".formatted(CHATEAUBRIANT))
                .patch(entry)
                .then()
                .statusCode(200)
                .body("actsIn.name", contains("Châteaubriant"))
                .header("ETag", equalTo("\"1\""));
        given().auth()
                .oauth2(token)
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"actsIn\": [\"COM:99999\"]}")
                .patch(entry)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("actsIn"));

        search(DIRECTORY, "actorKind", "ASSOCIATION", "place", CHATEAUBRIANT_DERVAL)
                .body("items.givenName", hasItem("Selfsayer"))
                .body("items.find { it.givenName == 'Selfsayer' }.availableForContact", equalTo(false));
    }

    private UUID deputy(String name, String delegation) {
        var person = world.member(name, "territoires44");
        world.holds(person, "MUNICIPAL", "ADJOINT", CHATEAUBRIANT);
        world.run("update mandate set delegation = ? where person = ?", delegation, person);
        world.agrees(person, "territoires44", "PUBLIC");
        return person;
    }

    private void says(String name, String... assignments) {
        var person = world.member(name, "territoires-participatifs");
        world.agrees(person, "territoires-participatifs", "PUBLIC");
        world.run("update directory_entry set " + String.join(", ", assignments) + " where person = ?", person);
    }

    private static ValidatableResponse search(String directory, String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(directory).then().statusCode(200);
    }
}
