package org.essaim.initiative;

import static org.essaim.support.SupportDesk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of a track write down what the collectivité does, and read how it fits together. */
@ApiTest
class InitiativesApiTest {
    private static final String NETWORKS = "/api/v1/networks/";

    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Test
    void bothSidesRegisterInitiativesAndReadWhereTheyOverlap() {
        String track = desk.track("clothilde-initiative", "clothilde-initiative-contact@epci.example");
        desk.join("eudoxie", "clothilde-initiative-contact@epci.example");
        world.run("update support_track set place = 'EPCI:243500741' where id = ?", UUID.fromString(track));
        var council = said("Conseil citoyen", "CITIZEN_COUNCIL");
        council.put("audiences", List.of("YOUTH", "SENIORS"));
        council.put("place", "COM:44128");
        var budget = said("Budget participatif", "PARTICIPATORY_BUDGET");
        budget.put("beginsOn", "2026-05-01");
        budget.put("endsOn", "2026-05-31");

        String one = add("clothilde-initiative", track, council)
                .statusCode(201)
                .extract()
                .path("id");
        String other = add("eudoxie", track, budget)
                .statusCode(201)
                .body("audiences", contains("ALL"))
                .extract()
                .path("id");

        as("eudoxie")
                .get(initiatives(track))
                .then()
                .statusCode(200)
                .body("items.title", contains("Conseil citoyen", "Budget participatif"))
                .body("items[0].place.name", equalTo("Plessé"))
                .body("items[0].period.endsOn", nullValue());
        as("clothilde-initiative", "conseil")
                .get(articulation(track))
                .then()
                .statusCode(200)
                .body("overlaps", hasSize(1))
                .body("overlaps[0].one", equalTo(one))
                .body("overlaps[0].other", equalTo(other))
                .body("overlaps[0].strength", equalTo(4))
                .body("overlaps[0].audiences", contains("YOUTH", "SENIORS"))
                .body("overlaps[0].where.place.key", equalTo("COM:44128"))
                .body("overlaps[0].themes", contains("budget-participatif"))
                .body("overlaps[0].when.beginsOn", equalTo("2026-05-01"))
                .body("overlaps[0].when.endsOn", equalTo("2026-05-31"));
    }

    @Test
    void whatIsSaidCanBeChangedAndRemovedOnTheVersionThatOneRead() {
        String track = desk.track("bertille", "bertille-contact@epci.example");
        String id = add("bertille", track, said("Charte des élus", "CHARTER"))
                .extract()
                .path("id");
        var changed = said("Charte de la participation", "CHARTER");
        changed.put("sector", "Quartier de la gare");
        changed.put("audiences", List.of("ELECTED", "ALL", "AGENTS"));

        adviser("bertille", "\"0\"")
                .body(changed)
                .put(initiatives(track) + "/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Charte de la participation"))
                .body("audiences", contains("ALL"))
                .body("version", equalTo(1));
        adviser("bertille", "\"0\"")
                .body(changed)
                .put(initiatives(track) + "/" + id)
                .then()
                .statusCode(412);
        as("bertille", "conseil").delete(initiatives(track) + "/" + id).then().statusCode(428);
        adviser("bertille", "\"1\"")
                .delete(initiatives(track) + "/" + id)
                .then()
                .statusCode(204);
        as("bertille", "conseil").get(initiatives(track)).then().body("items", empty());
    }

    @Test
    void gapsAreToldOnceSomethingIsSaid() {
        String track = desk.track("wandrille-initiative", "wandrille-initiative-contact@epci.example");
        as("wandrille-initiative", "conseil")
                .get(articulation(track))
                .then()
                .statusCode(200)
                .body("overlaps", empty())
                .body("audiencesMissed", empty());
        var over = said("Convention citoyenne", "CITIZENS_CONVENTION");
        over.put("beginsOn", "2026-01-05");
        over.put("endsOn", "2026-02-01");
        over.put("audiences", List.of("YOUTH"));
        add("wandrille-initiative", track, over).statusCode(201);

        as("wandrille-initiative", "conseil")
                .get(articulation(track))
                .then()
                .body("audiencesMissed", hasItems("YOUTH", "SENIORS"))
                .body("audiencesMissed", not(hasItems("ALL")))
                .body("themesMissed", contains("budget-participatif"));
    }

    @Test
    void nobodyElseLearnsThatTheyExist() {
        String track = desk.track("ursuline-initiative", "ursuline-initiative-contact@epci.example");
        String id = add("ursuline-initiative", track, said("Réunion de secteur", "SECTOR_MEETING"))
                .extract()
                .path("id");
        desk.call("tancrede-initiative", "tancrede-initiative-caller@epci.example");

        as("tancrede-initiative", "conseil").get(initiatives(track)).then().statusCode(404);
        as("tancrede-initiative", "conseil").get(articulation(track)).then().statusCode(404);
        add("tancrede-initiative", track, said("Intrusion", "OTHER")).statusCode(404);
        adviser("tancrede-initiative", "\"0\"")
                .delete(initiatives(track) + "/" + id)
                .then()
                .statusCode(404);
        as("ursuline-initiative", "conseil")
                .get(NETWORKS + "collectivites-mayenne/tracks/" + track + "/initiatives")
                .then()
                .statusCode(404);
        String another = desk.track("tancrede-initiative-bis", "tancrede-initiative-bis-contact@epci.example");
        adviser("tancrede-initiative-bis", "\"0\"")
                .delete(initiatives(another) + "/" + id)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "endsOn, 2026-03-31, 422",
        "place, COM:99999, 422",
        "place, nowhere, 400",
        "kind, REFERENDUM, 400",
        "title, '', 400",
        "beginsOn, demain, 400"
    })
    void whatCannotBeIsRefused(String field, String value, int status) {
        var adviser = "ernestine-" + field.toLowerCase(Locale.ROOT) + value.length();
        String track = desk.track(adviser, adviser + "-contact@epci.example");
        var said = said("Impossible", "OTHER");
        said.put(field, value);

        add(adviser, track, said).statusCode(status).body("errors[0].field", equalTo(field));
    }

    @Test
    void anUnknownThemeIsRefusedAndAnAudienceIsNeeded() {
        String track = desk.track("philiberte", "philiberte-contact@epci.example");
        var unknown = said("Thème inconnu", "OTHER");
        unknown.put("themes", List.of("poterie"));
        var nobody = said("Pour personne", "OTHER");
        nobody.put("audiences", List.of());

        add("philiberte", track, unknown).statusCode(422).body("errors[0].field", equalTo("themes"));
        add("philiberte", track, nobody).statusCode(400);
    }

    @Test
    void sixtyInitiativesAreEnough() {
        String track = desk.track("anselmine", "anselmine-contact@epci.example");
        world.run("""
                insert into initiative (network, track, title, kind, audiences, themes, begins_on)
                select 'territoires-engagement', ?, 'Réunion ' || n, 'SECTOR_MEETING', array['ALL'], '{}', date '2026-01-01' + n
                from generate_series(1, 60) n""", UUID.fromString(track));

        add("anselmine", track, said("La soixante et unième", "OTHER")).statusCode(409);
        as("anselmine", "conseil")
                .get(articulation(track))
                .then()
                .statusCode(200)
                .body("overlaps", hasSize(60 * 59 / 2));
    }

    private static Map<String, Object> said(String title, String kind) {
        return new HashMap<>(Map.of(
                "title",
                title,
                "kind",
                kind,
                "audiences",
                List.of("ALL"),
                "themes",
                List.of("budget-participatif"),
                "beginsOn",
                "2026-04-01"));
    }

    private static ValidatableResponse add(String who, String track, Map<String, Object> said) {
        return as(who, "conseil").body(said).post(initiatives(track)).then();
    }

    private static RequestSpecification adviser(String who, String ifMatch) {
        return as(who, "conseil").header("If-Match", ifMatch);
    }

    private static String initiatives(String track) {
        return NETWORKS + "territoires-engagement/tracks/" + track + "/initiatives";
    }

    private static String articulation(String track) {
        return NETWORKS + "territoires-engagement/tracks/" + track + "/articulation";
    }
}
