package org.essaim.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** Collectivités agree to be presented to others that do something comparable, and take it back. Each test has its own theme. */
@ApiTest
class PeersApiTest {
    private static final String TRACKS = "/api/v1/networks/territoires-engagement/tracks/";

    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Test
    void aPeerIsShownWithItsReasonsAsFarAsItAgreed() {
        String asking = collectivity("apolline", "gaspardine", "Redon Agglomération", "EPCI:243500741");
        String peer = collectivity("melusine", "zephirine", "Plessé", "COM:44128");
        initiative("apolline", asking, "PARTICIPATORY_BUDGET", "tirage-au-sort");
        initiative("melusine", peer, "CHARTER", "tirage-au-sort");
        as("zephirine")
                .body(Map.of(
                        "summary", "Un budget participatif depuis 2024.",
                        "themes", List.of("tirage-au-sort"),
                        "initiatives", List.of("PARTICIPATORY_BUDGET")))
                .put(agreement(peer))
                .then()
                .statusCode(200)
                .body("agreedBy", equalTo("Zephirine Exemple"))
                .body("agreedOn", notNullValue());

        peers("gaspardine", asking)
                .body("comparable", equalTo(true))
                .body("items.name", contains("Plessé"))
                .body("items[0].track", equalTo(peer))
                .body("items[0].departments", contains("Loire-Atlantique"))
                .body("items[0].summary", equalTo("Un budget participatif depuis 2024."))
                .body("items[0].initiatives", contains("PARTICIPATORY_BUDGET"))
                .body("items[0].because.themes", contains("tirage-au-sort"))
                .body("items[0].because.initiatives", contains("PARTICIPATORY_BUDGET"))
                .body("items[0].because.kind", equalTo("EPCI"))
                .body("items[0].because.nearness", equalTo("SAME_EPCI"));
        as("apolline", "conseil").get(TRACKS + peer + "/peers").then().statusCode(404);
    }

    @Test
    void nobodyIsShownWithoutAnAgreementNorAfterItsWithdrawal() {
        String asking = collectivity("honorine", "basilide", "Mairie de Nulle-Part", "");
        String peer = collectivity("nestorine", "cunegonde", "Mairie d’Ailleurs", "");
        initiative("honorine", asking, "CHARTER", "concertation");
        initiative("nestorine", peer, "CHARTER", "concertation");
        peers("honorine", asking).body("items", empty());
        agree("cunegonde", peer, "Une charte.", "concertation").statusCode(200);
        peers("honorine", asking).body("items.name", contains("Mairie d’Ailleurs"));

        as("cunegonde").delete(agreement(peer)).then().statusCode(204);

        peers("honorine", asking).body("items", empty());
        as("cunegonde").get(agreement(peer)).then().statusCode(200).body("agreement", nullValue());
        as("cunegonde").delete(agreement(peer)).then().statusCode(404);
        assertThat(world.count("select count(*) from peer_agreement where track = '" + peer
                        + "' and withdrawn_by is not null and summary is null"))
                .isEqualTo(1);
        again("cunegonde", peer, "Une charte, sans le vouloir.").statusCode(412);
        peers("honorine", asking).body("items", empty());
        agree("cunegonde", peer, "Une charte, encore.", "concertation").statusCode(200);
        peers("honorine", asking).body("items.summary", contains("Une charte, encore."));
        world.run("delete from support_track where id = ?", UUID.fromString(peer));
        peers("honorine", asking).body("items", empty());
    }

    @Test
    void theCollectiviteAloneAgreesAndItsAdvisersMayOnlyWithdraw() {
        String track = collectivity("radegonde", "evariste", "Mairie sans adviser", "");

        agree("radegonde", track, "En leur nom.", "budget-participatif").statusCode(403);
        as("radegonde", "conseil").get(agreement(track)).then().body("mayAgree", equalTo(false));
        as("evariste").get(agreement(track)).then().body("mayAgree", equalTo(true));
        agree("evariste", track, "En notre nom.", "budget-participatif").statusCode(200);
        agree("evariste", track, "Sans version.", "budget-participatif").statusCode(428);
        again("evariste", track, "Autrement dit.").statusCode(200).body("summary", equalTo("Autrement dit."));
        as("radegonde", "conseil").delete(agreement(track)).then().statusCode(204);
    }

    @Test
    void strangersAndOtherNetworksLearnNothing() {
        String track = collectivity("ludivine-a", "ludivine-b", "Mairie fermée", "");
        desk.call("isidorine", "isidorine-caller@epci.example");
        String foreign = "/api/v1/networks/collectivites-mayenne/tracks/" + track;

        as("isidorine", "conseil").get(TRACKS + track + "/peers").then().statusCode(404);
        as("isidorine", "conseil").get(agreement(track)).then().statusCode(404);
        as("isidorine", "conseil").delete(agreement(track)).then().statusCode(404);
        agree("isidorine", track, "Intrusion.", "budget-participatif").statusCode(404);
        as("ludivine-a", "conseil").get(foreign + "/peers").then().statusCode(404);
        as("ludivine-b").get(foreign + "/peer-agreement").then().statusCode(404);
        agree("ludivine-b", track, "Inconnu.", "poterie").statusCode(422).body("errors[0].field", equalTo("themes"));
        agree("ludivine-b", track, " ", "budget-participatif").statusCode(400);
    }

    @Test
    void aCollectiviteOfAnotherNetworkIsNoPeerAndNeitherIsOneself() {
        String asking = collectivity("perrine-a", "perrine-b", "Mairie double", "");
        String again = collectivity("perrine-c", "perrine-d", "mairie Double", "");
        String other = collectivity("perrine-e", "perrine-f", "Mairie simple", "");
        initiative("perrine-a", asking, "CITIZENS_CONVENTION", "monnaie-locale");
        agree("perrine-b", asking, "Nous.", "monnaie-locale").statusCode(200);
        agree("perrine-d", again, "Nous aussi.", "monnaie-locale").statusCode(200);
        agree("perrine-f", other, "Une monnaie.", "monnaie-locale").statusCode(200);
        world.run("""
                with elsewhere as (
                    insert into support_track (network, kind, collectivity, subject, mode, state, opened_on, rhythm_from)
                    values ('collectivites-mayenne', 'ADVICE', 'Mairie lointaine', 'Une monnaie', 'ONE_OFF', 'ACTIVE', current_date, current_date)
                    returning id, network)
                insert into peer_agreement (network, track, summary, themes, initiatives, agreed_on)
                select network, id, 'De loin.', array['monnaie-locale'], '{}', current_date from elsewhere""");

        peers("perrine-a", asking).body("items.name", contains("Mairie simple"));
    }

    @Test
    void aPlaceTellsCollectivitesApartWhateverTheyAreCalled() {
        String asking = collectivity("sidonie-a", "sidonie-b", "Saint-Homonyme", "COM:44128");
        String itself = collectivity("sidonie-c", "sidonie-d", "Ville de Saint-Homonyme", "COM:44128");
        String namesake = collectivity("sidonie-e", "sidonie-f", "Saint-Homonyme", "COM:53130");
        String unplaced = collectivity("sidonie-g", "sidonie-h", "saint-homonyme", "");
        initiative("sidonie-a", asking, "CHARTER", "conseil-de-jeunes");
        agree("sidonie-d", itself, "Nous-mêmes.", "conseil-de-jeunes").statusCode(200);
        agree("sidonie-f", namesake, "D’un autre département.", "conseil-de-jeunes")
                .statusCode(200);
        agree("sidonie-h", unplaced, "De nulle part.", "conseil-de-jeunes").statusCode(200);

        peers("sidonie-a", asking).body("items.track", contains(namesake));
    }

    @Test
    void whoeverAgreedMayBeErasedAndTheCollectiviteStaysAPeerWithoutTheirName() {
        String track = collectivity("oriane-a", "oriane-b", "Mairie qui reste", "");
        agree("oriane-b", track, "Un conseil des jeunes.", "budget-participatif")
                .statusCode(200);

        world.text("select cast(erase_person(id, 'SELF') as text) from person where email = 'oriane-b@essaim.example'");

        as("oriane-a", "conseil")
                .get(agreement(track))
                .then()
                .statusCode(200)
                .body("agreement.summary", equalTo("Un conseil des jeunes."))
                .body("agreement.agreedBy", nullValue());
    }

    private String collectivity(String adviser, String member, String name, String place) {
        String track = desk.track(adviser, adviser + "-contact@epci.example");
        desk.join(member, adviser + "-contact@epci.example");
        world.run(
                "update support_track set collectivity = ?, place = nullif(?, '') where id = ?",
                name,
                place,
                UUID.fromString(track));
        return track;
    }

    private static void initiative(String adviser, String track, String kind, String theme) {
        as(adviser, "conseil")
                .body(Map.of(
                        "title",
                        "Initiative",
                        "kind",
                        kind,
                        "audiences",
                        List.of("ALL"),
                        "themes",
                        List.of(theme),
                        "beginsOn",
                        "2026-04-01"))
                .post(TRACKS + track + "/initiatives")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> words(String summary, String theme) {
        return Map.of("summary", summary, "themes", List.of(theme), "initiatives", List.of());
    }

    private static ValidatableResponse agree(String who, String track, String summary, String theme) {
        return as(who, "conseil")
                .body(words(summary, theme))
                .put(agreement(track))
                .then();
    }

    /** From a form on which the first words stood. */
    private static ValidatableResponse again(String who, String track, String summary) {
        return as(who).header("If-Match", "\"0\"")
                .body(words(summary, "budget-participatif"))
                .put(agreement(track))
                .then();
    }

    private static ValidatableResponse peers(String who, String track) {
        return as(who, "conseil").get(TRACKS + track + "/peers").then().statusCode(200);
    }

    private static String agreement(String track) {
        return TRACKS + track + "/peer-agreement";
    }
}
