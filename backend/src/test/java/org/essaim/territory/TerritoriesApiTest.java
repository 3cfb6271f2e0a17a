package org.essaim.territory;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.essaim.territory.Territory.Described;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class TerritoriesApiTest {
    private static final String TERRITORIES = "/api/v1/networks/territoires44/territories";

    @Inject
    World world;

    @Inject
    TerritoryRepository territories;

    @BeforeEach
    void startWithoutTerritory() {
        QuarkusTransaction.requiringNew().run(() -> territories.listAll().forEach(territories::delete));
    }

    @Test
    void territoriesAreListedByName() {
        add("sud-retz", "Sud-Retz", "EPCI:200071546");
        add("pays-de-redon", "Pays de Redon", "EPCI:243500741");

        when().get(TERRITORIES).then().statusCode(200).body("items.name", contains("Pays de Redon", "Sud-Retz"));
    }

    @Test
    void aTerritorySaysWhereItIsAndWhoLivesThere() {
        var id = add("pays-de-redon", "Pays de Redon", "EPCI:243500741");

        when().get(TERRITORIES + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("places.name", contains("CA Redon Agglomération"))
                .body("population", equalTo(67_666))
                .body("communeCount", equalTo(31))
                .body("referents", empty())
                .body("archivedAt", nullValue());
    }

    @Test
    void aCommuneNamedBesideItsIntercommunaliteCountsOnce() {
        var id = add("pays-de-redon", "Pays de Redon", "EPCI:243500741", "COM:44128");

        when().get(TERRITORIES + "/" + id)
                .then()
                .body("population", equalTo(67_666))
                .body("communeCount", equalTo(31));
    }

    @Test
    void aReferentIsShownToThoseToWhomTheyAgreed() {
        var referent = world.member("referent-seen", "territoires44");
        var id = add("pays-de-redon", "Pays de Redon", List.of("COM:44128"), Set.of(Tokens.subject("referent-seen")));
        when().get(TERRITORIES + "/" + id).then().body("referents", empty());

        world.agrees(referent, "territoires44", "PUBLIC");

        when().get(TERRITORIES + "/" + id).then().body("referents.givenName", contains("Referent-seen"));
        when().get(TERRITORIES).then().body("items[0].referents.givenName", contains("Referent-seen"));
    }

    @Test
    void whoRunsTheNetworkSeesItsReferents() {
        world.member("referent-discreet", "territoires44");
        var id = add(
                "pays-de-redon", "Pays de Redon", List.of("COM:44128"), Set.of(Tokens.subject("referent-discreet")));

        given().auth()
                .oauth2(Tokens.of("runner", "territoires44.animation"))
                .get(TERRITORIES + "/" + id)
                .then()
                .body("referents.givenName", contains("Referent-discreet"));
    }

    @Test
    void aReferentWhoIsNoMemberIsNotShown() {
        world.person("referent-outside");
        var id =
                add("pays-de-redon", "Pays de Redon", List.of("COM:44128"), Set.of(Tokens.subject("referent-outside")));

        given().auth()
                .oauth2(Tokens.of("runner", "territoires44.animation"))
                .get(TERRITORIES + "/" + id)
                .then()
                .body("referents", empty());
    }

    @Test
    void anArchivedTerritoryIsListedApartAndStillAnswers() {
        var id = add("pays-de-redon", "Pays de Redon", "EPCI:243500741");
        archive(id);

        when().get(TERRITORIES).then().body("items", empty());
        when().get(TERRITORIES + "?state=ARCHIVED").then().body("items.slug", contains("pays-de-redon"));
        when().get(TERRITORIES + "/" + id).then().statusCode(200).body("state", equalTo("ARCHIVED"));
    }

    @Test
    void theTerritoryOfAnotherNetworkIsNotFound() {
        var id = add("pays-de-redon", "Pays de Redon", "EPCI:243500741");

        when().get("/api/v1/networks/territoires-engagement/territories/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aNetworkWithoutTerritoriesSaysSo() {
        when().get("/api/v1/networks/collectivites-mayenne/territories")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/module-disabled"));
    }

    @Test
    void aStateThatDoesNotExistIsRefused() {
        when().get(TERRITORIES + "?state=FORGOTTEN").then().statusCode(400);
    }

    @Test
    void anIdThatIsNoIdIsNotFound() {
        when().get(TERRITORIES + "/redon").then().statusCode(404);
    }

    @Test
    void anUnknownNetworkIsNotFound() {
        when().get("/api/v1/networks/nulle-part/territories").then().statusCode(404);
    }

    private UUID add(String slug, String name, String... places) {
        return add(slug, name, List.of(places), Set.of());
    }

    private UUID add(String slug, String name, List<String> places, Set<String> referents) {
        var described = new Described(UUID.randomUUID(), "territoires44", slug, name, null, places, referents);
        return QuarkusTransaction.requiringNew().call(() -> {
            var territory = new Territory(described, Instant.now());
            territories.persist(territory);
            return territory.id();
        });
    }

    private void archive(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var territory = territories.findById(id);
            territory.noteAbsence(Instant.now());
            territory.noteAbsence(Instant.now());
        });
    }
}
