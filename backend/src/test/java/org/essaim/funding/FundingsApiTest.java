package org.essaim.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.funding.OwnFundings.NETWORK;
import static org.essaim.funding.OwnFundings.input;
import static org.essaim.funding.OwnFundings.own;
import static org.essaim.support.SupportDesk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** What a network knows of fundings, and which of them are followed for a track. */
@ApiTest
class FundingsApiTest {
    @Inject
    FundingImports imports;

    @Inject
    PerimeterMapping mapping;

    @Inject
    SupportDesk desk;

    @Inject
    DeadlineReminders reminders;

    @Inject
    Mails mails;

    @Test
    void theCatalogueIsReadByAnyoneWithoutAnythingThatActs() {
        read(new Catalogue(1, List.of(Aids.item("7001", "Eau saine sept"), Aids.item("7002", "Eau vive sept"))));
        String id = first("Eau saine sept");

        given().get(NETWORK + "/fundings/" + id)
                .then()
                .statusCode(200)
                .body("source", equalTo("AIDES_TERRITOIRES"))
                .body("facts.description", equalTo("<p>Pour <strong>l'eau</strong>.</p><a>ici</a>"))
                .body("facts.eligibility", equalTo("<ul><li>Communes</li></ul>"))
                .body("facts.applicationUrl", nullValue())
                .body("facts.originUrl", equalTo("https://origine.example/aide"))
                .body("facts.perimeter.place", equalTo("DEP:44"))
                .body("facts.amounts.loanCents", equalTo(15_000_050))
                .body("facts.amounts.rateUpper", equalTo(80))
                .body("facts.origin.importLicence", equalTo("Licence ouverte"))
                .body("facts.aims.aidTypesFull[0].groupName", equalTo("Aide financière"));
    }

    @Test
    void aListIsNarrowedAndPaged() {
        read(new Catalogue(
                2,
                List.of(
                        Aids.item("7101", "Filtre alpha"),
                        Aids.item("7102", "Filtre beta").put("perimeter", "Mayenne"),
                        Aids.item("7103", "Filtre gamma").put("submission_deadline", "2020-01-01"),
                        Aids.item("7104", "Filtre delta").put("is_live", false),
                        Aids.item("7105", "Filtre epsilon").put("is_call_for_project", false))));

        names("q=filtre&sort=NAME&place=COM:44128", "Filtre alpha", "Filtre epsilon");
        names("q=filtre&sort=NAME", "Filtre alpha", "Filtre beta", "Filtre epsilon");
        names("q=filtre&sort=NAME&calls=true", "Filtre alpha", "Filtre beta");
        names("q=filtre&sort=DEADLINE&past=true&before=2021-01-01", "Filtre gamma");
        names(
                "q=filtre&category=potable&type=grant&audience=epci&sort=NAME",
                "Filtre alpha",
                "Filtre beta",
                "Filtre epsilon");
        names("q=filtre&audience=researcher");
        String next =
                given().get(NETWORK + "/fundings?q=filtre&sort=NAME&limit=2").path("next");
        names("q=filtre&sort=NAME&limit=2&after=" + next, "Filtre epsilon");
    }

    @Test
    void whatIsMalformedIsToldAndWhatIsGoneIsNoLongerLive() {
        var broken = Aids.item("7202", "Cassée").put("submission_deadline", "bientôt");
        try (var catalogue = new Catalogue(
                        1,
                        List.of(
                                Aids.item("7201", "Reste là"),
                                broken,
                                Aids.item("7203", "Disparaît").put("perimeter", "Pays de nulle part")))
                .answering(401, 503)) {
            readFrom(catalogue);
            var run = imports.latest().orElseThrow();
            assertThat(run.state()).isEqualTo(CatalogueRun.State.DONE);
            assertThat(run.leftOut()).containsExactly(new CatalogueRun.LeftOut("7202", "submission_deadline"));
            assertThat(run.unmapped()).containsExactly("Pays de nulle part (Département)");
            String gone = first("Disparaît");
            readFrom(catalogue.holding(List.of(Aids.item("7201", "Reste là"))));

            given().get(NETWORK + "/fundings/" + gone).then().statusCode(200).body("live", equalTo(false));
            names("q=disparait");
            names("q=reste", "Reste là");
        }
    }

    @Test
    void oneItemThatCannotBeStoredDoesNotKeepTheOthersAway() {
        var nul = Aids.item("7401", "Vide de sens");
        nul.putArray("categories").add("Eau\u0000 potable").add(" ");
        var wordy = Aids.item("7402", "Mot sans fin");
        wordy.putArray("programs").add("x".repeat(1001));
        var heavy = Aids.item("7403", "Sans fin");
        for (var field : List.of("description", "eligibility", "contact", "project_examples")) {
            heavy.put(field, "&\"".repeat(40_000));
        }
        var torn = Aids.item("7404", "Déchirée").put("recurrence", "\ud83c");
        var cut = Aids.item("7405", "Étrange coupe").put("description", "a" + "\ud83c\udf33".repeat(12_000));
        var last = Aids.item("7406", "Étrange mais lisible");

        imports.run(imports.begin(), () -> List.of(nul, wordy, heavy, torn, cut, last));

        var run = imports.latest().orElseThrow();
        assertThat(run.state()).isEqualTo(CatalogueRun.State.DONE);
        assertThat(run.leftOut())
                .containsExactly(
                        new CatalogueRun.LeftOut("7402", "programs"),
                        new CatalogueRun.LeftOut("7403", "content"),
                        new CatalogueRun.LeftOut("7404", "recurrence"));
        names("q=étrange&sort=NAME", "Étrange coupe", "Étrange mais lisible");
        given().get(NETWORK + "/fundings/" + first("Vide de sens"))
                .then()
                .body("facts.aims.categories", contains("Eau potable"));
    }

    @Test
    void anImportThatBreaksOffChangesNothing() {
        try (var catalogue = new Catalogue(1, List.of(Aids.item("7301", "Avant la panne")))) {
            readFrom(catalogue);
            catalogue.holding(List.of(Aids.item("7302", "Pendant la panne"), Aids.item("7303", "Jamais lue")));
            var run = imports.begin();
            imports.run(run, () -> {
                catalogue.read();
                throw new ImportFailure.Failed(ImportFailure.UNREACHABLE);
            });

            assertThat(imports.latest().orElseThrow().failure()).isEqualTo(ImportFailure.UNREACHABLE);
            names("q=panne", "Avant la panne");
        }
    }

    @Test
    void aPerimeterIsMappedByScaleAndName() {
        assertThat(mapping.find("Loire-Atlantique", "Département")).contains("DEP:44");
        assertThat(mapping.find("Pays de la Loire", "Région")).contains("REG:52");
        assertThat(mapping.find("Redon Agglomération", "EPCI")).isPresent();
        assertThat(mapping.find("France", "Pays")).contains("FRANCE");
        assertThat(mapping.find("Plessé", "Commune")).contains("COM:44128");
        assertThat(mapping.find("Boussay", "Commune")).isEmpty();
        assertThat(mapping.find("Boussay (44)", "Commune")).contains("COM:44022");
        assertThat(mapping.find("Bassin Loire-Bretagne", "Bassin hydrographique"))
                .isEmpty();
    }

    @Test
    void theAdministrationReadsThatNothingIsConfigured() {
        desk.call("sigismond", "sigismond-caller@epci.example");
        as("sigismond", "administration")
                .get(NETWORK + "/funding-import")
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_CONFIGURED"));
        as("sigismond", "administration")
                .post(NETWORK + "/funding-import")
                .then()
                .statusCode(409);
        as("sigismond", "conseil").get(NETWORK + "/funding-import").then().statusCode(403);
    }

    @Test
    void anAdviserWritesAFundingOfTheNetworkAndChangesIt() {
        desk.call("philomene", "philomene-caller@epci.example");
        String id = own("philomene", "Fonds des haies");
        var changed = input("Fonds des haies et talus");

        as("philomene", "conseil")
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(NETWORK + "/fundings/" + id)
                .then()
                .statusCode(200)
                .body("facts.name", equalTo("Fonds des haies et talus"))
                .body("facts.description", not(containsString("script")));
        given().get("/api/v1/networks/collectivites-mayenne/fundings/" + id)
                .then()
                .statusCode(404);
        changed.put("originUrl", "javascript:alert(1)");
        as("philomene", "conseil")
                .body(changed)
                .post(NETWORK + "/fundings")
                .then()
                .statusCode(422);
        as("philomene")
                .body(input("Sans droit"))
                .post(NETWORK + "/fundings")
                .then()
                .statusCode(403);
    }

    @Test
    void aLeadIsFollowedByAdvisersReadByTheCollectiviteAndHiddenFromOthers() {
        String track = desk.track("fridoline", "fridoline-contact@epci.example");
        desk.join("raymonde", "fridoline-contact@epci.example");
        String funding = own("fridoline", "Fonds des places vertes");
        var leads = NETWORK + "/tracks/" + track + "/funding-leads";
        String lead = as("fridoline", "conseil")
                .body(Map.of("funding", funding))
                .post(leads)
                .then()
                .statusCode(201)
                .body("state", equalTo("SPOTTED"))
                .extract()
                .path("id");

        as("fridoline", "conseil")
                .body(Map.of("funding", funding))
                .post(leads)
                .then()
                .statusCode(409);
        as("raymonde").get(leads).then().statusCode(200).body("items.name", contains("Fonds des places vertes"));
        as("raymonde").body(Map.of("funding", funding)).post(leads).then().statusCode(403);
        desk.call("sidonie", "sidonie-caller@epci.example");
        as("sidonie", "conseil").get(leads).then().statusCode(404);
        as("fridoline", "conseil")
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "GRANTED", "amountCents", 100))
                .put(leads + "/" + lead + "/state")
                .then()
                .statusCode(409);
        as("fridoline", "conseil")
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "PROPOSED", "amountCents", 1_500_000))
                .put(leads + "/" + lead + "/state")
                .then()
                .statusCode(200)
                .body("amountCents", equalTo(1_500_000))
                .body("next", hasItem("FILED"))
                .body("proposedOn", notNullValue());
        for (var state : List.of("DROPPED", "SPOTTED")) {
            as("fridoline", "conseil")
                    .header("If-Match", "\"%d\"".formatted(state.equals("DROPPED") ? 1 : 2))
                    .body(Map.of("state", state))
                    .put(leads + "/" + lead + "/state")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo(state))
                    .body("decidedOn", state.equals("DROPPED") ? notNullValue() : nullValue());
        }
        as("fridoline", "conseil")
                .get(NETWORK + "/tracks/" + UUID.randomUUID() + "/funding-leads")
                .then()
                .statusCode(404);
    }

    @Test
    void bothSidesAreToldOnceThatADeadlineComesNear() {
        String track = desk.track("gontrane", "gontrane-contact@epci.example");
        desk.join("hildegarde", "gontrane-contact@epci.example");
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        var said = input("Fonds qui ferme bientôt");
        said.put("deadline", today.plusDays(5).toString());
        String funding = as("gontrane", "conseil")
                .body(said)
                .post(NETWORK + "/fundings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("gontrane", "conseil")
                .body(Map.of("funding", funding))
                .post(NETWORK + "/tracks/" + track + "/funding-leads")
                .then()
                .statusCode(201);

        reminders.remind(today);
        reminders.remind(today.plusDays(1));
        said.put("deadline", today.plusDays(40).toString());
        as("gontrane", "conseil")
                .header("If-Match", "\"0\"")
                .body(said)
                .put(NETWORK + "/fundings/" + funding)
                .then()
                .statusCode(200);
        reminders.remind(today.plusDays(2));

        assertThat(mails.to("gontrane@essaim.example"))
                .filteredOn(mail -> mail.template().equals("funding-deadline"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Fonds qui ferme bientôt"));
        assertThat(mails.to("gontrane-contact@epci.example"))
                .filteredOn(mail -> mail.template().equals("funding-deadline"))
                .hasSize(1);

        reminders.remind(today.plusDays(20));
        reminders.remind(today.plusDays(35));
        assertThat(mails.to("gontrane-contact@epci.example"))
                .as("the deadline was postponed")
                .filteredOn(mail -> mail.template().equals("funding-deadline"))
                .hasSize(3);
    }

    private void read(Catalogue opened) {
        try (var catalogue = opened) {
            readFrom(catalogue);
        }
    }

    private void readFrom(Catalogue catalogue) {
        imports.run(imports.begin(), catalogue::read);
    }

    private static String first(String name) {
        return given().queryParam("q", name)
                .get(NETWORK + "/fundings")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static void names(String query, String... expected) {
        var items = given().get(NETWORK + "/fundings?" + query).then().statusCode(200);
        items.body("items.name", expected.length == 0 ? empty() : contains(expected));
    }
}
