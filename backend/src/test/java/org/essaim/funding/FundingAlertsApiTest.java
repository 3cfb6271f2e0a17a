package org.essaim.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.funding.OwnFundings.NETWORK;
import static org.essaim.funding.OwnFundings.about;
import static org.essaim.funding.OwnFundings.input;
import static org.essaim.funding.OwnFundings.own;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.plan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** Both sides of a track learn once of the fundings that fit it. */
@ApiTest
class FundingAlertsApiTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    SupportDesk desk;

    @Inject
    FundingNews news;

    @Inject
    FundingFit fit;

    @Inject
    Mails mails;

    @Inject
    World world;

    @Test
    void bothSidesReadWhyAFundingFitsAndStrangersNothing() {
        String track = seeker("alertine", "monnaie-locale", "accueil");
        desk.join("alertine-mairie", "alertine-contact@epci.example");
        var said = input("Fonds de l'accueil");
        said.put("deadline", TODAY.plusDays(40).toString());
        said.put("what", about("Accueil / Inclusion"));
        own("alertine", said);

        alerts(as("alertine-mairie"), track)
                .body("items.name", contains("Fonds de l'accueil"))
                .body("items[0].themes", contains("accueil"))
                .body("items[0].perimeter", equalTo("DEP:44"))
                .body("items[0].perimeterName", equalTo("Loire-Atlantique (département)"))
                .body("total", equalTo(1));
        desk.call("alertine-stranger", "alertine-stranger-caller@epci.example");
        as("alertine-stranger", "conseil").get(at(track)).then().statusCode(404);
        as("alertine", "conseil")
                .get("/api/v1/networks/collectivites-mayenne/tracks/" + track + "/funding-alerts")
                .then()
                .statusCode(404);
    }

    @Test
    void eachIsToldOnceInOneMailHoweverManyRunAtOnce() {
        seeker("alerbert", "culture");
        desk.join("alerbert-mairie", "alerbert-contact@epci.example");
        for (int number = 1; number <= 12; number++) {
            var said = input("Musée numéro %02d".formatted(number));
            said.put("what", about("Culture / Musée"));
            own("alerbert", said);
        }

        var runs = List.of(CompletableFuture.runAsync(() -> run(TODAY)), CompletableFuture.runAsync(() -> run(TODAY)));
        runs.forEach(CompletableFuture::join);
        run(TODAY.plusDays(1));

        assertThat(news("alerbert@essaim.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Musée numéro 10", "Et 2 de plus")
                        .doesNotContain("Musée numéro 11"));
        assertThat(news("alerbert-contact@epci.example")).hasSize(1);
    }

    @Test
    void aTrackIsWrittenToOnceADay() {
        seeker("alerdric", "habitat");
        own("alerdric", logement("Premier logement"));
        run(TODAY);
        own("alerdric", logement("Second logement"));
        run(TODAY);
        assertThat(news("alerdric@essaim.example")).hasSize(1);

        run(TODAY.plusDays(1));

        assertThat(news("alerdric@essaim.example"))
                .hasSize(2)
                .last()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("Second logement").doesNotContain("Premier logement"));
    }

    @Test
    void whatIsFollowedOverOrOfAnotherNetworkIsNotTold() {
        String track = seeker("alerfons", "mobilites");
        String followed = own("alerfons", velo("Vélo suivi"));
        as("alerfons", "conseil")
                .body(Map.of("funding", followed))
                .post(NETWORK + "/tracks/" + track + "/funding-leads")
                .then()
                .statusCode(201);
        var over = velo("Vélo passé");
        over.put("deadline", TODAY.toString());
        own("alerfons", over);
        String elsewhere = own("alerfons", velo("Vélo d'ailleurs"));
        world.run("delete from funding_alert where funding = '" + elsewhere + "'");
        world.run("update funding set network = 'collectivites-mayenne' where id = '" + elsewhere + "'");

        run(TODAY.plusDays(1));

        assertThat(news("alerfons@essaim.example")).isEmpty();
        alerts(as("alerfons", "conseil"), track).body("items.name", contains("Vélo passé"));
    }

    @Test
    void whatAdvisersPutAsideStaysAsideUntilTheyTakeItBack() {
        String track = seeker("alergine", "numerique");
        desk.join("alergine-mairie", "alergine-contact@epci.example");
        var said = input("Médiation numérique");
        said.put("what", about("Inclusion numérique"));
        String funding = own("alergine", said);
        var dismissal = at(track) + "/" + funding + "/dismissal";

        as("alergine-mairie").put(dismissal).then().statusCode(403);
        as("alergine", "conseil").put(dismissal).then().statusCode(204);
        as("alergine", "conseil").put(dismissal).then().statusCode(204);
        run(TODAY);
        alerts(as("alergine", "conseil"), track).body("items", empty());
        assertThat(news("alergine@essaim.example")).isEmpty();
        as("alergine", "conseil")
                .get(at(track) + "?dismissed=true")
                .then()
                .body("items.name", contains("Médiation numérique"));
        as("alergine", "conseil").delete(dismissal).then().statusCode(204);
        alerts(as("alergine", "conseil"), track).body("items.name", hasItem("Médiation numérique"));
    }

    @Test
    void whatDoesNotFitForAWhileIsToldOnceItFitsAgain() {
        String track = seeker("alerjade", "foncier");
        var said = input("Friche");
        said.put("what", about("Friche"));
        own("alerjade", said);
        world.run("update support_track set themes = '{tirage-au-sort}' where id = '" + track + "'");
        run(TODAY);
        assertThat(news("alerjade@essaim.example")).isEmpty();

        world.run("update support_track set themes = '{foncier}' where id = '" + track + "'");
        run(TODAY);

        assertThat(news("alerjade@essaim.example")).hasSize(1);
    }

    @Test
    void aClosedTrackIsToldOfNothing() {
        String track = seeker("alerhilde", "dechets");
        as("alerhilde", "conseil")
                .header("If-Match", "\"1\"")
                .body(Map.of("goalsReached", "Une ressourcerie"))
                .put("/api/v1/tracks/" + track + "/closure")
                .then()
                .statusCode(200);
        var said = input("Ressourcerie");
        said.put("what", about("Réemploi"));
        own("alerhilde", said);

        run(TODAY);

        assertThat(news("alerhilde@essaim.example")).isEmpty();
        alerts(as("alerhilde", "conseil"), track).body("items.name", not(hasItem("Ressourcerie")));
    }

    private void run(LocalDate day) {
        fit.find(day);
        news.tell(day);
    }

    private String seeker(String adviser, String... themes) {
        String track = desk.track(adviser, adviser + "-contact@epci.example");
        desk.lies(track, "COM:44128");
        plan(adviser, track, themes);
        return track;
    }

    private static Map<String, Object> logement(String name) {
        var said = input(name);
        said.put("what", about("Logement et habitat"));
        return said;
    }

    private static Map<String, Object> velo(String name) {
        var said = input(name);
        said.put("what", about("Modes actifs : vélo"));
        return said;
    }

    private List<Mails.Waiting> news(String address) {
        return mails.to(address).stream()
                .filter(mail -> mail.template().equals("funding-news"))
                .toList();
    }

    private static String at(String track) {
        return NETWORK + "/tracks/" + track + "/funding-alerts";
    }

    private static ValidatableResponse alerts(RequestSpecification reader, String track) {
        return reader.get(at(track)).then().statusCode(200);
    }
}
