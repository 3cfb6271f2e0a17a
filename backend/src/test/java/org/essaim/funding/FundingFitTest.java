package org.essaim.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.funding.OwnFundings.NETWORK;
import static org.essaim.funding.OwnFundings.about;
import static org.essaim.funding.OwnFundings.input;
import static org.essaim.funding.OwnFundings.own;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.plan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** Which fundings fit a track of Plessé. */
@ApiTest
class FundingFitTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    SupportDesk desk;

    @Inject
    FundingFit fit;

    @Inject
    FundingImports imports;

    @Test
    void aFundingFitsWhoIsInItsPerimeterAndNamesOneOfItsThemes() {
        String track = seeker("fitaline", "eau", "energie");

        assertThat(offered("fitaline", "Eau de Loire", "DEP:44", "Eau et milieux aquatiques / Eau potable"))
                .contains(track);
        assertThat(offered("fitaline", "Énergie de Loire", "REG:52", "ÉNERGIES renouvelables"))
                .contains(track);
        assertThat(offered("fitaline", "Eau de Mayenne", "DEP:53", "Eau potable"))
                .doesNotContain(track);
        assertThat(offered("fitaline", "Livres de Loire", "DEP:44", "Bibliothèques et livres"))
                .doesNotContain(track);
    }

    @Test
    void aThemeIsAWholeWordOfACategory() {
        String track = seeker("fitbaude", "eau");

        assertThat(offered("fitbaude", "Bureaux neufs", "DEP:44", "Réseaux de bureaux"))
                .doesNotContain(track);
    }

    @Test
    void whatIsOverOrWithdrawnFitsNobody() {
        String track = seeker("fitcelin", "biodiversite");
        var last = input("Dernier jour");
        last.put("deadline", TODAY.toString());
        var over = input("Jour passé");
        over.put("deadline", TODAY.minusDays(1).toString());
        var withdrawn = input("Retirée");
        withdrawn.put("live", false);
        for (var said : List.of(last, over, withdrawn)) {
            own("fitcelin", said);
        }

        assertThat(fitting("fitcelin", track)).contains("Dernier jour").doesNotContain("Jour passé", "Retirée");
    }

    @Test
    void aTrackThatNamesNoThemeOrNoPlaceIsToldOfNothing() {
        String silent = desk.track("fitdavy", "fitdavy-contact@epci.example");
        own("fitdavy", "Fonds pour personne");
        fit.find(TODAY);
        assertThat(fitting("fitdavy", silent)).isEmpty();

        plan("fitdavy", silent, "biodiversite");
        assertThat(fitting("fitdavy", silent)).isEmpty();
        desk.lies(silent, "COM:44128");
        fit.find(TODAY);
        assertThat(fitting("fitdavy", silent)).contains("Fonds pour personne");
    }

    @Test
    void whatWasThereBeforeFitsOnceATrackNamesItsThemes() {
        String track = desk.track("fitelma", "fitelma-contact@epci.example");
        desk.lies(track, "COM:44128");
        own("fitelma", "Fonds d'avant");

        plan("fitelma", track, "biodiversite");

        assertThat(fitting("fitelma", track)).contains("Fonds d'avant");
        as("fitelma", "conseil")
                .header("If-Match", "\"1\"")
                .body(Map.of("cadenceWeeks", 6, "themes", List.of("licornes")))
                .put("/api/v1/tracks/" + track + "/plan")
                .then()
                .statusCode(422);
    }

    @Test
    void anImportFindsWhatFits() {
        String track = seeker("fitfirmin", "eau");
        try (var catalogue = new Catalogue(1, List.of(Aids.item("7901", "Eau importée")))) {
            imports.run(imports.begin(), catalogue::read);
        }

        fit.find(TODAY);

        assertThat(fitting("fitfirmin", track)).contains("Eau importée");
    }

    @Test
    void aFundingThatIsForOthersAfterAllFitsNoMore() {
        String track = seeker("fitgaelle", "alimentation");
        var said = input("Fonds corrigé");
        said.put("what", about("Circuits courts et alimentation"));
        String funding = own("fitgaelle", said);
        assertThat(fitting("fitgaelle", track)).contains("Fonds corrigé");

        said.put("place", "DEP:53");
        change("fitgaelle", funding, 0, said);
        assertThat(fitting("fitgaelle", track)).doesNotContain("Fonds corrigé");
        said.put("place", "DEP:44");
        change("fitgaelle", funding, 1, said);
        assertThat(fitting("fitgaelle", track)).contains("Fonds corrigé");
        as("fitgaelle", "conseil")
                .put(NETWORK + "/tracks/" + track + "/funding-alerts/" + funding + "/dismissal")
                .then()
                .statusCode(204);
        said.put("what", about("Autre chose"));
        change("fitgaelle", funding, 2, said);
        said.put("what", about("Circuits courts et alimentation"));
        change("fitgaelle", funding, 3, said);
        assertThat(fitting("fitgaelle", track)).doesNotContain("Fonds corrigé");
    }

    private static void change(String adviser, String funding, int version, Map<String, Object> said) {
        as(adviser, "conseil")
                .header("If-Match", "\"%d\"".formatted(version))
                .body(said)
                .put(NETWORK + "/fundings/" + funding)
                .then()
                .statusCode(200);
    }

    private String seeker(String adviser, String... themes) {
        String track = desk.track(adviser, adviser + "-contact@epci.example");
        desk.lies(track, "COM:44128");
        plan(adviser, track, themes);
        return track;
    }

    /** The tracks of an adviser that a new funding fits. */
    private static List<String> offered(String adviser, String name, String place, String category) {
        var said = input(name);
        said.put("place", place);
        said.put("what", about(category));
        own(adviser, said);
        List<String> tracks = as(adviser, "conseil").get("/api/v1/me/tracks").path("items.id");
        return tracks.stream()
                .filter(track -> fitting(adviser, track).contains(name))
                .toList();
    }

    private static List<String> fitting(String adviser, String track) {
        return as(adviser, "conseil")
                .get(NETWORK + "/tracks/" + track + "/funding-alerts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }
}
