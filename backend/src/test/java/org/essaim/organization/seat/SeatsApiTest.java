package org.essaim.organization.seat;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class SeatsApiTest {
    private static final String NETWORK = "collectivites-mayenne";
    private static final String MAYENNE = "/api/v1/networks/collectivites-mayenne";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void whoLeavesIsGoneFromTheDirectoryAndSeesNothingMoreAtTheNextRequest() {
        var commune = commune("Commune du Départ", "departed-from");
        var seat = listed(commune, "seatleaver");
        as("departed-from")
                .get(MAYENNE + "/directory?q=seatleaver")
                .then()
                .body("items.givenName", contains("Seatleaver"));
        as("seatleaver").get(MAYENNE + "/directory?q=departed").then().body("items.size()", equalTo(1));

        as("seatleaver").put(seats(commune) + "/" + seat + "/end").then().statusCode(204);

        as("departed-from").get(MAYENNE + "/directory?q=seatleaver").then().body("items.size()", equalTo(0));
        as("seatleaver").get(MAYENNE + "/directory?q=departed").then().body("items.size()", equalTo(0));
        as("seatleaver").get("/api/v1/me").then().body("networks.size()", equalTo(0));
        as("seatleaver").get("/api/v1/me/networks/" + NETWORK + "/entry").then().statusCode(404);
        assertThat(mails.to("departed-from@essaim.example").getLast().subject())
                .isEqualTo("Seatleaver Exemple ne participe plus pour Commune du Départ");
    }

    @Test
    void aSeatOfTheSameDayEndsAtOnceToo() {
        var commune = commune("Commune d’un Jour", "seat-oneday-manager");
        var seat = listed(commune, "seatoneday");
        world.run("update seat set starts_on = current_date where id = ?", seat);

        as("seat-oneday-manager")
                .put(seats(commune) + "/" + seat + "/end")
                .then()
                .statusCode(204);

        as("seatoneday").get("/api/v1/me").then().body("networks.size()", equalTo(0));
        assertThat(mails.to("seatoneday@essaim.example").getLast().template()).isEqualTo("seat-ended");
    }

    @Test
    void aSeatDoesNotEndTwice() {
        var commune = commune("Commune deux fois", "seat-twice-manager");
        var seat = listed(commune, "seattwice");
        as("seat-twice-manager")
                .put(seats(commune) + "/" + seat + "/end")
                .then()
                .statusCode(204);

        as("seat-twice-manager")
                .put(seats(commune) + "/" + seat + "/end")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void theLastManagerNeedsASuccessor() {
        var commune = world.organization("Commune du Dernier", NETWORK, null);
        var seat = world.seat(commune, world.person("seat-last-manager"), "MANAGER");

        as("seat-last-manager")
                .put(seats(commune) + "/" + seat + "/end")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/last-manager"));
        world.seat(commune, world.person("seatsuccessor"), "MANAGER");
        as("seat-last-manager").put(seats(commune) + "/" + seat + "/end").then().statusCode(204);
    }

    @Test
    void nobodyEndsTheSeatOfAnother() {
        var commune = commune("Commune gardée", "seat-guard-manager");
        var seat = listed(commune, "seatguarded");
        world.seat(commune, world.person("seatcolleague"), "ELU");

        as("seatcolleague").put(seats(commune) + "/" + seat + "/end").then().statusCode(404);
        as("guard-animation", NETWORK + ".animation")
                .put(seats(commune) + "/" + seat + "/end")
                .then()
                .statusCode(204);
    }

    @Test
    void managersSeeEveryoneAndOthersOnlyThoseTheyFind() {
        var commune = commune("Commune des Regards", "seat-view-manager");
        listed(commune, "view-listed");
        world.seat(commune, world.person("view-hidden"), "TECHNICIEN");
        world.seat(commune, world.person("view-myself"), "ELU");

        as("seat-view-manager")
                .get(seats(commune))
                .then()
                .body(
                        "items.person.givenName",
                        containsInAnyOrder("Seat-view-manager", "View-listed", "View-hidden", "View-myself"));
        as("view-myself")
                .get(seats(commune))
                .then()
                .body("items.person.givenName", containsInAnyOrder("View-listed", "View-myself"))
                .body("items.find { !it.mine }.id", nullValue())
                .body("items.find { !it.mine }.person.email", nullValue());
        given().get(seats(commune)).then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void aSeatIsShownInTheDirectoryOnlyToThoseForWhomPositionsAreOpened() {
        var commune = commune("Commune affichée", "seat-shown-manager");
        listed(commune, "seatshown");
        world.run(
                "update directory_entry set positions_for = 'PRIVATE' where person = (select id from person where given_name = 'Seatshown')");

        as("seat-shown-manager")
                .get(MAYENNE + "/directory?q=seatshown")
                .then()
                .body("items.find { it.givenName == 'Seatshown' }.seats.size()", equalTo(0));
        as("shown-animation", NETWORK + ".animation")
                .get(MAYENNE + "/directory?q=seatshown")
                .then()
                .body("items.find { it.givenName == 'Seatshown' }.seats.name", contains("Commune affichée"));

        world.run(
                "update directory_entry set positions_for = 'NETWORK' where person = (select id from person where given_name = 'Seatshown')");

        as("seat-shown-manager")
                .get(MAYENNE + "/directory?q=seatshown")
                .then()
                .body("items.find { it.givenName == 'Seatshown' }.seats.role", contains("TECHNICIEN"))
                .body("items.find { it.givenName == 'Seatshown' }.seats.organization", contains(commune.toString()));
    }

    @Test
    void onesOwnSeatsAreListed() {
        var commune = commune("Commune à moi", "my-seat");

        as("my-seat")
                .get("/api/v1/me/seats")
                .then()
                .body("items.organization", contains(commune.toString()))
                .body("items.managing", contains(true));
    }

    private UUID commune(String name, String manager) {
        var commune = world.organization(name, NETWORK, null);
        var person = world.person(manager);
        world.seat(commune, person, "MANAGER");
        world.agrees(person, NETWORK, "NETWORK");
        return commune;
    }

    /** Someone with a seat, found by members, with positions opened to them. */
    private UUID listed(UUID commune, String name) {
        var person = world.person(name);
        var seat = world.seat(commune, person, "TECHNICIEN");
        world.agrees(person, NETWORK, "NETWORK");
        world.run("update directory_entry set positions_for = 'NETWORK' where person = ?", person);
        return seat;
    }

    private static String seats(UUID organization) {
        return MAYENNE + "/organizations/" + organization + "/seats";
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups)).contentType("application/json");
    }
}
