package org.essaim.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.workshop.WorkshopDesk.WORKSHOPS;
import static org.essaim.workshop.WorkshopDesk.ask;
import static org.essaim.workshop.WorkshopDesk.input;
import static org.essaim.workshop.WorkshopDesk.move;
import static org.essaim.workshop.WorkshopDesk.prepare;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who prepares cycles, who registers, and what each of them reads. */
@ApiTest
class WorkshopsApiTest {
    @Inject
    WorkshopDesk desk;

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void aDraftIsKnownToTheTeamAlone() {
        world.person("quiteria");
        world.person("philibert");
        String id = prepare("quiteria", input("Brouillon de Quiteria", 6));

        given().get(WORKSHOPS + "/" + id).then().statusCode(404);
        as("philibert").get(WORKSHOPS + "/" + id).then().statusCode(404);
        ask(id, "philibert", "COM:44128", false).statusCode(404);
        given().get(WORKSHOPS).then().statusCode(200).body("items.id", not(hasItem(id)));
        as("quiteria", "animation")
                .get("/api/v1/networks/territoires-engagement/workshop-desk?state=DRAFT")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        as("philibert")
                .get("/api/v1/networks/territoires-engagement/workshop-desk")
                .then()
                .statusCode(403);
        as("philibert").body(input("Sans droit", 6)).post(WORKSHOPS).then().statusCode(403);
    }

    @Test
    void anyoneReadsACycleThatIsOpenAndNobodyTheLinkOfItsVideo() {
        String id = desk.open("ermeline", 6);

        given().get(WORKSHOPS).then().statusCode(200).body("items.id", hasItem(id));
        given().get(WORKSHOPS + "/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Cycle de ermeline"))
                .body("seatsLeft", equalTo(6))
                .body("registrationOpen", equalTo(true))
                .body("sessions", hasSize(4))
                .body("sessions.online", everyIs(true, 4))
                .body("sessions.videoUrl", everyIs(null, 4))
                .body("next", hasSize(0))
                .body("cohort", equalTo(false));
        given().get(WORKSHOPS + "/" + id + "/cohort").then().statusCode(401);
        as("ermeline", "conseil")
                .get(WORKSHOPS + "/" + id)
                .then()
                .body("sessions.videoUrl", hasItem("https://visio.example/pairs"))
                .body("next", containsInAnyOrder("CLOSED", "CANCELLED"));
    }

    @Test
    void aStepThatCannotBeTakenIsRefusedWithThoseThatCan() {
        world.person("foulques");
        String id = prepare("foulques", input("Cycle de Foulques", 6));

        move("foulques", id, 0, Map.of("state", "ENDED"))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", contains("CANCELLED", "OPEN"));
        move("foulques", id, 7, Map.of("state", "OPEN")).statusCode(412);
        move("foulques", id, 0, Map.of("state", "CANCELLED")).statusCode(422);
    }

    @Test
    void whoRegistersHasTheSessionsInTheirCalendar() {
        String id = desk.open("gontran", 6);

        desk.register(id, "perpetue", "COM:44128")
                .statusCode(201)
                .body("mine.state", equalTo("REGISTERED"))
                .body("mine.collectivity", containsString("Plessé"))
                .body("seatsLeft", equalTo(5));

        assertThat(mails.to("perpetue@essaim.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.template()).isEqualTo("workshop-registered"));
        assertThat(
                        world.text(
                                "select calendar from mail where recipient = 'perpetue@essaim.example' and template = 'workshop-registered'"))
                .contains("METHOD:PUBLISH", "SEQUENCE:0", "https://visio.example/pairs")
                .doesNotContain("perpetue@essaim.example");
        ask(id, "perpetue", "COM:44128", false).statusCode(409);
    }

    @Test
    void threePeopleOfACollectiviteShareASeatAndAFourthIsRefused() {
        String id = desk.open("hermengarde", 2);
        for (var name : List.of("hermengarde-one", "hermengarde-two", "hermengarde-three")) {
            desk.register(id, name, "COM:44128").statusCode(201).body("seatsLeft", equalTo(1));
        }

        desk.register(id, "hermengarde-four", "COM:44128").statusCode(409);
        ask(id, "hermengarde-four", "COM:99999", false).statusCode(422);
    }

    @Test
    void anOrganisationAndThePlaceThatItGovernsAreOneCollectivite() {
        String id = desk.open("isabeau", 2);
        var person = world.person("isabeau-elected");
        var town = world.organization("Mairie fictive", "territoires-engagement", "COM:53012");
        desk.register(id, "isabeau-agent", "COM:53012").statusCode(201);
        var said = Map.of("organization", town, "role", "Maire", "question", "Comment ?", "shown", false);
        var refused = as("isabeau-elected").body(said).post(WORKSHOPS + "/" + id + "/registration");
        refused.then().statusCode(422);

        world.seat(town, "territoires-engagement", person, "ELU");

        as("isabeau-elected")
                .body(said)
                .post(WORKSHOPS + "/" + id + "/registration")
                .then()
                .statusCode(201)
                .body("seatsLeft", equalTo(1));
    }

    @Test
    void theListSaysHowManySessionsAndSeatsThereAreAndToTheTeamHowManyWait() {
        String id = desk.open("hildeberte", 2);
        desk.register(id, "hildeberte-first", "COM:44128").statusCode(201);
        desk.register(id, "hildeberte-second", "COM:35236").statusCode(201);
        desk.register(id, "hildeberte-shares", "COM:35236").statusCode(201);
        desk.register(id, "hildeberte-waits", "COM:53130").statusCode(201);
        var card = "items.find { it.id == '" + id + "' }.";

        as("hildeberte", "conseil")
                .get("/api/v1/networks/territoires-engagement/workshop-desk?limit=100")
                .then()
                .body(card + "sessions", equalTo(4))
                .body(card + "seatsLeft", equalTo(0))
                .body(card + "waiting", equalTo(1));
    }

    @Test
    void oneFindsTheCyclesForWhichOneRegisteredWhateverBecameOfThem() {
        String id = desk.open("gislain", 2);
        String other = desk.open("gislaine", 2);
        desk.register(id, "gislain-peer", "COM:44128").statusCode(201);
        move("gislain", id, 1, Map.of("state", "CANCELLED", "reason", "Trop peu de monde"))
                .statusCode(200);
        ask(other, "gislain-peer", "COM:35236", false).statusCode(201);

        as("gislain-peer")
                .get(WORKSHOPS + "/mine")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(id, other))
                .body("items.mine", containsInAnyOrder("REGISTERED", "UNCONFIRMED"))
                .body("items.unconfirmed", contains(nullValue(), nullValue()));
        as("gislaine").get(WORKSHOPS + "/mine").then().body("items", hasSize(0));
        given().get(WORKSHOPS + "/mine").then().statusCode(401);
    }

    @Test
    void theCohortReadsTheNamesOfThoseAloneWhoAgreed() {
        String id = desk.open("lubin", 6);
        desk.accompanied("lubin-shown", "COM:44128");
        ask(id, "lubin-shown", "COM:44128", true).statusCode(201);
        desk.register(id, "lubin-hidden", "COM:35236").statusCode(201);
        world.person("lubin-stranger");
        var cohort = WORKSHOPS + "/" + id + "/cohort";

        as("lubin-stranger").get(cohort).then().statusCode(404);
        as("lubin-hidden")
                .get(cohort)
                .then()
                .statusCode(200)
                .body("items.name", contains("Lubin-shown Exemple", null))
                .body("items.role", contains("Maire", null))
                .body("items.question", hasItem("La question de lubin-hidden"));

        as("lubin-shown")
                .body(Map.of("role", "Adjointe", "question", "Une autre", "shown", false))
                .put(WORKSHOPS + "/" + id + "/registration")
                .then()
                .statusCode(200)
                .body("mine.shown", equalTo(false));
        as("lubin", "conseil").get(cohort).then().body("items.name", contains(nullValue(), nullValue()));
    }

    @Test
    void whoHasASeatGoesInOnceTheDoorsAreOpen() {
        String id = desk.open("mathurine", 6);
        desk.register(id, "mathurine-peer", "COM:44128").statusCode(201);

        as("mathurine-peer").get(WORKSHOPS + "/" + id).then().body("sessions.videoUrl", everyIs(null, 4));
        world.run(
                "update workshop_session set starts_at = now() + interval '10 minutes', ends_at = now() + interval '1 hour' where cycle = '"
                        + id + "' and sequence = 0 and agenda = 'Séance 1'");

        as("mathurine-peer")
                .get(WORKSHOPS + "/" + id)
                .then()
                .body("sessions.videoUrl", contains("https://visio.example/pairs", null, null, null));
        given().get(WORKSHOPS + "/" + id).then().body("sessions.videoUrl", everyIs(null, 4));
    }

    @Test
    void theTeamNotesWhoCameOnceASessionHasBegunAndTakesTheListAway() {
        String id = desk.open("norbertine", 6);
        desk.register(id, "norbertine-peer", "COM:44128").statusCode(201);
        var registrations = WORKSHOPS + "/" + id + "/registrations";
        String one = as("norbertine", "conseil").get(registrations).path("items[0].id");
        String session = given().get(WORKSHOPS + "/" + id).path("sessions[0].id");
        var notes = Map.of("items", List.of(Map.of("registration", one, "attendance", "ATTENDED")));
        var attendance = WORKSHOPS + "/" + id + "/sessions/" + session + "/attendance";

        as("norbertine", "conseil").body(notes).put(attendance).then().statusCode(409);
        desk.pass(id, "31 days");
        as("norbertine-peer").body(notes).put(attendance).then().statusCode(403);
        as("norbertine", "conseil")
                .body(notes)
                .put(attendance)
                .then()
                .statusCode(200)
                .body("items[0].attendance[0].attendance", equalTo("ATTENDED"));
        as("norbertine", "conseil")
                .header("Accept-Language", "fr")
                .get(registrations + "/csv")
                .then()
                .statusCode(200)
                .body(containsString("norbertine-peer@essaim.example"))
                .body(containsString("présent·e"));
        as("norbertine-peer").get(registrations).then().statusCode(403);
    }

    private static Matcher<Iterable<?>> everyIs(@Nullable Object value, int times) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Matcher<Iterable<?>> matcher =
                (Matcher) contains(Collections.nCopies(times, value).toArray());
        return matcher;
    }
}
