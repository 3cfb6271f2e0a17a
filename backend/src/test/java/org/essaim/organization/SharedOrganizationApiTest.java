package org.essaim.organization;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** An organisation that belongs to two networks: what is given in one opens nothing of the other. */
@ApiTest
class SharedOrganizationApiTest {
    private static final String FIRST = "collectivites-mayenne";
    private static final String SECOND = "territoires-participatifs";
    private static final String NETWORKS = "/api/v1/networks/";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void whoSeatsThemselfThroughAnotherNetworkBelongsToThatOneAlone() {
        var commune = shared("Commune partagée", "shared-manager");
        seatThemself("shared-intruder", commune);

        as("shared-intruder").get("/api/v1/me").then().body("networks.slug", contains(SECOND));
        as("shared-intruder")
                .get("/api/v1/me/seats")
                .then()
                .body("items.network", contains(SECOND))
                .body("items.managing", contains(true));
        as("shared-intruder").get(in(FIRST, commune) + "/fees").then().statusCode(404);
        as("shared-intruder").get(in(FIRST, commune) + "/invitations").then().statusCode(404);
        as("shared-intruder").get(in(FIRST, commune) + "/seats").then().body("items", empty());
        as("shared-intruder").get(in(FIRST, commune)).then().body("manageable", equalTo(false));
        as("shared-manager").get("/api/v1/me").then().body("networks.slug", contains(FIRST));
    }

    @Test
    void seatsAreListedAndEndedInTheirOwnNetwork() {
        var commune = shared("Commune à deux sièges", "seats-manager");
        seatThemself("seats-intruder", commune);
        var seat = UUID.fromString(as("seats-manager")
                .get(in(FIRST, commune) + "/seats")
                .then()
                .body("items.person.givenName", contains("Seats-manager"))
                .extract()
                .path("items[0].id"));

        as("seats-intruder")
                .get(in(SECOND, commune) + "/seats")
                .then()
                .body("items.person.givenName", contains("Seats-intruder"));
        for (var network : new String[] {FIRST, SECOND}) {
            steward("seats-intruder")
                    .put(in(network, commune) + "/seats/" + seat + "/end")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theFactsAreKeptWhereTheOrganisationFirstHadManagers() {
        var commune = shared("Commune aux faits communs", "facts-keeper");

        change(steward("facts-steward"), SECOND, commune).then().statusCode(403);
        seatThemself("facts-intruder", commune);
        change(as("facts-intruder"), SECOND, commune).then().statusCode(403);
        as("facts-intruder")
                .get(in(SECOND, commune))
                .then()
                .body("manageable", equalTo(true))
                .body("changeable", equalTo(false));
        change(as("facts-keeper"), FIRST, commune).then().statusCode(200).body("acronym", equalTo("CFC"));
    }

    @Test
    void whoRunsANetworkChangesTheFactsAsLongAsNobodyManagesThemElsewhere() {
        var commune = world.organization("Commune sans gestion", FIRST, null);
        world.joins(commune, SECOND);

        change(steward("facts-caretaker"), SECOND, commune).then().statusCode(200);
    }

    private UUID shared(String name, String manager) {
        var commune = world.organization(name, FIRST, null);
        world.seat(commune, world.person(manager), "MANAGER");
        world.joins(commune, SECOND);
        return commune;
    }

    /** Who runs the second network invites themself as a manager, and accepts. */
    private void seatThemself(String name, UUID commune) {
        var person = world.person(name);
        steward(name)
                .body("{\"email\": \"%s@essaim.example\", \"role\": \"MANAGER\"}".formatted(name))
                .post(in(SECOND, commune) + "/invitations")
                .then()
                .statusCode(201);
        var token = mails.to(name + "@essaim.example").getLast().secret();
        as(name).header("X-Link-Token", token)
                .put("/api/v1/invitation/acceptance")
                .then()
                .statusCode(204);
        assertThat(world.text("select string_agg(network, ',') from belonging where person = '" + person + "'"))
                .isEqualTo(SECOND);
    }

    private static Response change(RequestSpecification who, String network, UUID commune) {
        return who.header("If-Match", "\"0\"").body("{\"acronym\": \"CFC\"}").patch(in(network, commune));
    }

    private static String in(String network, UUID commune) {
        return NETWORKS + network + "/organizations/" + commune;
    }

    private static RequestSpecification steward(String name) {
        return as(name, SECOND + ".animation");
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups)).contentType("application/json");
    }
}
