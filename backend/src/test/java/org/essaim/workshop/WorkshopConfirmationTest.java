package org.essaim.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.workshop.WorkshopDesk.WORKSHOPS;
import static org.essaim.workshop.WorkshopDesk.ask;
import static org.essaim.workshop.WorkshopDesk.registrations;
import static org.essaim.workshop.WorkshopDesk.stateOf;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What a group shares is not for whoever names a collectivité: it is known to be theirs, or the team says so. */
@ApiTest
class WorkshopConfirmationTest {
    private static final String HERE = "territoires-engagement";
    private static final String ALEXAIN = "COM:53002";
    private static final String PLESSE = "COM:44128";

    @Inject
    WorkshopDesk desk;

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void whoNamesACollectiviteReadsNothingOfTheGroupBeforeTheTeamHasSaidThatItIsTheirs() {
        String id = desk.open("waldetrude", 2);
        desk.register(id, "waldetrude-peer", PLESSE).statusCode(201);
        stranger(id, "waldetrude-stranger");

        as("waldetrude-stranger").get(WORKSHOPS + "/" + id).then().body("cohort", equalTo(false));
        as("waldetrude-stranger").get(WORKSHOPS + "/" + id + "/cohort").then().statusCode(404);
        assertThat(templates("waldetrude-stranger")).containsExactly("workshop-unconfirmed");

        confirm("waldetrude", id, "waldetrude-stranger").statusCode(200);

        assertThat(stateOf(id, "waldetrude-stranger")).isEqualTo("REGISTERED");
        as("waldetrude-stranger").get(WORKSHOPS + "/" + id + "/cohort").then().statusCode(200);
        assertThat(templates("waldetrude-stranger")).containsExactly("workshop-unconfirmed", "workshop-registered");
    }

    @Test
    void aMandateIsNotEnoughForItMatchesWhoeverBearsTheName() {
        String id = desk.open("bathilde", 2);
        var elected = world.person("bathilde-elected");
        world.holds(elected, "MUNICIPAL", "MAIRE", PLESSE);
        world.run("update mandate set verification = 'MATCHED' where person = ?", elected);

        ask(id, "bathilde-elected", PLESSE, false).statusCode(201).body("mine.state", equalTo("UNCONFIRMED"));
    }

    @Test
    void aSeatInTheOrganisationThatGovernsThePlaceIsEnoughInItsNetwork() {
        String id = desk.open("dieudonnee", 2);
        var town = world.organization("Mairie de Dieudonnée", HERE, ALEXAIN);
        world.joins(town, "territoires44");
        world.seat(town, HERE, world.person("dieudonnee-here"), "TECHNICIEN");
        world.seat(town, "territoires44", world.person("dieudonnee-elsewhere"), "TECHNICIEN");

        ask(id, "dieudonnee-here", ALEXAIN, false).body("mine.state", equalTo("REGISTERED"));
        ask(id, "dieudonnee-elsewhere", ALEXAIN, false).body("mine.state", equalTo("UNCONFIRMED"));
    }

    @Test
    void aTrackOfTheCollectiviteIsEnoughAsLongAsOneTakesPart() {
        String id = desk.open("ermengarde", 2);
        desk.joinsTrack(world.person("ermengarde-agent"), PLESSE, "null");
        desk.joinsTrack(world.person("ermengarde-left"), PLESSE, "now()");

        ask(id, "ermengarde-agent", PLESSE, false).body("mine.state", equalTo("REGISTERED"));
        ask(id, "ermengarde-left", PLESSE, false).body("mine.state", equalTo("UNCONFIRMED"));
    }

    @Test
    void strangersKeepNobodyOutOfTheSeatOfTheirCollectivite() {
        String id = desk.open("fleurette", 2);
        for (var name : List.of("fleurette-a", "fleurette-b", "fleurette-c")) {
            stranger(id, name);
        }
        for (var name : List.of("fleurette-1", "fleurette-2", "fleurette-3")) {
            desk.register(id, name, PLESSE).statusCode(201).body("mine.state", equalTo("REGISTERED"));
        }

        confirm("fleurette", id, "fleurette-a").statusCode(409);
    }

    @Test
    void whoIsConfirmedWaitsWhereTheyCame() {
        String id = desk.open("godeberte", 2);
        stranger(id, "godeberte-stranger");
        desk.register(id, "godeberte-one", "COM:35236").statusCode(201);
        desk.register(id, "godeberte-two", "COM:53130").statusCode(201);
        desk.register(id, "godeberte-waits", "COM:44109").body("mine.rank", equalTo(1));

        confirm("godeberte", id, "godeberte-stranger").statusCode(200);

        as("godeberte-stranger")
                .get(WORKSHOPS + "/" + id)
                .then()
                .body("mine.state", equalTo("WAITLISTED"))
                .body("mine.rank", equalTo(1));
        as("godeberte-waits").get(WORKSHOPS + "/" + id).then().body("mine.rank", equalTo(2));
    }

    @Test
    void theTeamAloneConfirmsOnceAndBeforeTheFirstSession() {
        String id = desk.open("hildegonde", 4);
        stranger(id, "hildegonde-stranger");
        stranger(id, "hildegonde-late");
        String one = registration("hildegonde", id, "hildegonde-stranger");

        as("hildegonde-stranger").put(confirmation(id, one)).then().statusCode(403);
        as("hildegonde", "conseil")
                .put(confirmation(id, UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
        confirm("hildegonde", id, "hildegonde-stranger").statusCode(200);
        confirm("hildegonde", id, "hildegonde-stranger").statusCode(409);
        desk.pass(id, "31 days");
        confirm("hildegonde", id, "hildegonde-late").statusCode(409);
    }

    @Test
    void theTeamSeesThatSomebodyIsToBeConfirmed() {
        String id = desk.open("isaurelle", 2);
        int before = waiting("isaurelle");
        stranger(id, "isaurelle-stranger");
        var card = "items.find { it.id == '" + id + "' }.";

        assertThat(waiting("isaurelle")).isEqualTo(before + 1);
        as("isaurelle", "conseil")
                .get("/api/v1/networks/" + HERE + "/workshop-desk?limit=100")
                .then()
                .body(card + "unconfirmed", equalTo(1))
                .body(card + "waiting", equalTo(0))
                .body(card + "seatsLeft", equalTo(2));
    }

    private void stranger(String cycle, String name) {
        world.person(name);
        ask(cycle, name, PLESSE, false).statusCode(201).body("mine.state", equalTo("UNCONFIRMED"));
    }

    private static ValidatableResponse confirm(String host, String cycle, String name) {
        return as(host, "conseil")
                .put(confirmation(cycle, registration(host, cycle, name)))
                .then();
    }

    private static String confirmation(String cycle, String registration) {
        return WORKSHOPS + "/" + cycle + "/registrations/" + registration + "/confirmation";
    }

    private static String registration(String host, String cycle, String name) {
        return registrations(host, cycle).stream()
                .filter(each -> String.valueOf(each.get("email")).startsWith(name + "@"))
                .map(each -> String.valueOf(each.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static int waiting(String host) {
        return as(host, "conseil")
                .get("/api/v1/networks/" + HERE + "/worklist")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.task == 'WORKSHOP_REGISTRATIONS' }.count");
    }

    private List<String> templates(String name) {
        return mails.to(name + "@essaim.example").stream()
                .map(Mails.Waiting::template)
                .toList();
    }
}
