package org.essaim.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.essaim.support.SupportDesk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.essaim.document.OfficeFiles;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Both sides of a track hand each other files, and nobody else sees them. */
@ApiTest
class TrackDocumentsApiTest {
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void aDocumentOfOneSideIsReadByTheOtherAsAFileToSave() {
        String track = shared("docaline");
        add(as("docaline-mairie"), track, "Délibération", "../../delib.exe", PDF)
                .statusCode(204);

        String id = list("docaline", track)
                .body("items.title", contains("Délibération"))
                .body("items[0].fileName", equalTo("delib.exe.pdf"))
                .body("items[0].mediaType", equalTo("application/pdf"))
                .body("items[0].side", equalTo("COLLECTIVITE"))
                .body("items[0].addedBy", equalTo("Docaline-mairie Exemple"))
                .extract()
                .path("items[0].id");
        var file = as("docaline", "conseil").get(at(track) + "/" + id).then().statusCode(200);

        assertThat(file.extract().header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''delib.exe.pdf");
        assertThat(file.extract().header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.extract().asByteArray()).isEqualTo(PDF);
    }

    @Test
    void theOthersAreToldOnceWhateverTheSideAndWhoAddedItIsNot() {
        String track = shared("docadele");
        add(as("docadele", "conseil"), track, "Ordre du jour", "jour.pdf", PDF).statusCode(204);
        add(as("docadele-mairie"), track, "Budget voté", "budget.pdf", PDF).statusCode(204);
        add(as("docadele-mairie"), track, "Refusé", "refus.pdf", new byte[0]).statusCode(422);

        assertThat(told("docadele@essaim.example")).singleElement(STRING).startsWith("Un nouveau document pour ");
        assertThat(told("docadele-contact@epci.example")).singleElement(STRING).startsWith("Un nouveau document pour ");
    }

    @Test
    void nobodyIsToldOfDocumentsWhoDoesNotWantTo() {
        String track = shared("docberthe");
        as("docberthe-mairie")
                .body(Map.of("frequency", "NONE"))
                .put("/api/v1/me/mail-preferences/WORK")
                .then()
                .statusCode(204);

        add(as("docberthe", "conseil"), track, "Note", "note.pdf", PDF).statusCode(204);

        assertThat(told("docberthe-contact@epci.example")).isEmpty();
    }

    private List<String> told(String address) {
        return mails.to(address).stream()
                .filter(mail -> mail.template().equals("document-added"))
                .map(Mails.Waiting::subject)
                .toList();
    }

    @Test
    void theContentTellsTheTypeWhateverTheNameSays() {
        String track = shared("docbert");

        add(
                        as("docbert", "conseil"),
                        track,
                        "Page",
                        "page.pdf",
                        "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
        add(as("docbert", "conseil"), track, "Rien", "rien.pdf", new byte[0]).statusCode(422);
        add(as("docbert", "conseil"), track, "Texte", "texte.odt", OfficeFiles.odt())
                .statusCode(204);
        add(as("docbert", "conseil"), track, "Lettre", "lettre.docx", OfficeFiles.docx())
                .statusCode(204);
        list("docbert", track).body("items.title", contains("Lettre", "Texte"));
    }

    @Test
    void tenMegabytesAreTheMost() {
        String track = shared("doccelia");
        var large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        add(as("doccelia", "conseil"), track, "Trop grand", "grand.pdf", large).statusCode(413);
    }

    @Test
    void strangersAndThoseOfAnotherTrackLearnNothing() {
        String track = shared("docdonat");
        String other = shared("docestel");
        add(as("docdonat", "conseil"), track, "Note", "note.pdf", PDF).statusCode(204);
        String id = list("docdonat", track).extract().path("items[0].id");

        as("docestel", "conseil").get(at(track)).then().statusCode(404);
        as("docestel-mairie").get(at(track) + "/" + id).then().statusCode(404);
        as("docestel-mairie").get(at(other) + "/" + id).then().statusCode(404);
        as("docestel-mairie").delete(at(track) + "/" + id).then().statusCode(404);
        add(as("docestel-mairie"), track, "Intrus", "intrus.pdf", PDF).statusCode(404);
    }

    @Test
    void whoIsRemovedFromATrackLosesItsDocumentsAtOnce() {
        String track = shared("docflore");
        add(as("docflore-mairie"), track, "Budget", "budget.pdf", PDF).statusCode(204);
        String id = list("docflore", track).extract().path("items[0].id");
        String member = as("docflore", "conseil").get("/api/v1/tracks/" + track).path("members[0].id");

        as("docflore", "conseil")
                .delete("/api/v1/tracks/" + track + "/members/" + member)
                .then()
                .statusCode(204);

        as("docflore-mairie").get(at(track)).then().statusCode(404);
        as("docflore-mairie").get(at(track) + "/" + id).then().statusCode(404);
        list("docflore", track).body("items", hasSize(1));
    }

    @Test
    void advisersRemoveAnyDocumentAndTheOthersTheirOwn() {
        String track = shared("docgaston");
        add(as("docgaston", "conseil"), track, "De l'équipe", "equipe.pdf", PDF).statusCode(204);
        String theirs = list("docgaston", track).extract().path("items[0].id");
        add(as("docgaston-mairie"), track, "De la mairie", "mairie.pdf", PDF).statusCode(204);
        String own = as("docgaston-mairie").get(at(track)).path("items.find { it.removable }.id");

        as("docgaston-mairie").delete(at(track) + "/" + theirs).then().statusCode(403);
        as("docgaston-mairie").delete(at(track) + "/" + own).then().statusCode(204);
        var file = world.text("select cast(document as text) from track_document where id = '" + theirs + "'");
        as("docgaston", "conseil").delete(at(track) + "/" + theirs).then().statusCode(204);

        list("docgaston", track).body("items", empty());
        assertThat(world.text("select cast(count(*) as text) from document where id = '" + file + "'"))
                .isEqualTo("0");
    }

    @Test
    void anErasedPersonLeavesTheDocumentWithoutAName() {
        String track = shared("dochubert");
        add(as("dochubert-mairie"), track, "Projet", "projet.pdf", PDF).statusCode(204);

        world.text("select cast(erase_person(id, 'REQUEST') as text) from person"
                + " where email = 'dochubert-mairie@essaim.example'");

        list("dochubert", track)
                .body("items.title", contains("Projet"))
                .body("items[0].side", equalTo("COLLECTIVITE"))
                .body("items[0].addedBy", nullValue());
    }

    @Test
    void fiftyDocumentsAreTheMost() {
        String track = shared("docines");
        world.run("""
                with file as (
                    insert into document (id, name, media_type, size, sha256, content)
                    select uuidv7(), 'plein.pdf', 'application/pdf', 1, encode(sha256('1'), 'hex'), '1' from generate_series(1, 50)
                    returning id)
                insert into track_document (track, document, title, side, added_at)
                select '%s', id, 'Plein', 'TEAM', now() from file""".formatted(track));

        add(as("docines", "conseil"), track, "De trop", "trop.pdf", PDF).statusCode(409);
    }

    @Test
    void aFileThatArrivesSlowlyKeepsNobodyWaiting() throws Exception {
        String track = shared("docjules");
        var slow = (HttpURLConnection) URI.create(
                        "%s:%d%s?title=Lent&name=lent.pdf".formatted(RestAssured.baseURI, RestAssured.port, at(track)))
                .toURL()
                .openConnection();
        slow.setRequestMethod("POST");
        slow.setDoOutput(true);
        slow.setRequestProperty("Authorization", "Bearer " + Tokens.of("docjules-mairie"));
        slow.setRequestProperty("Content-Type", "application/octet-stream");
        slow.setFixedLengthStreamingMode(PDF.length);
        try (var body = slow.getOutputStream()) {
            body.write(PDF, 0, 20);
            body.flush();
            Thread.sleep(500); // until it is being read

            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> add(as("docjules", "conseil"), track, "Vite", "vite.pdf", PDF)
                            .statusCode(204));
            body.write(PDF, 20, PDF.length - 20);
        }

        assertThat(slow.getResponseCode()).isEqualTo(204);
        list("docjules", track).body("items.title", contains("Lent", "Vite"));
    }

    /** A track in which somebody of the collectivité takes part. */
    private String shared(String adviser) {
        String track = desk.track(adviser, adviser + "-contact@epci.example");
        desk.join(adviser + "-mairie", adviser + "-contact@epci.example");
        return track;
    }

    private static ValidatableResponse add(
            RequestSpecification sender, String track, String title, String name, byte[] content) {
        return sender.contentType("application/octet-stream")
                .queryParam("title", title)
                .queryParam("name", name)
                .body(content)
                .post(at(track))
                .then();
    }

    private static ValidatableResponse list(String adviser, String track) {
        return as(adviser, "conseil").get(at(track)).then().statusCode(200);
    }

    private static String at(String track) {
        return "/api/v1/tracks/" + track + "/documents";
    }
}
