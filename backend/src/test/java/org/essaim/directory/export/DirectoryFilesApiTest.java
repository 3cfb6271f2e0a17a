package org.essaim.directory.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ezvcard.Ezvcard;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.essaim.directory.DirectoryQuery;
import org.essaim.directory.Reader;
import org.essaim.network.Networks;
import org.essaim.place.PlacePoints;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class DirectoryFilesApiTest {
    private static final String DIRECTORY = "/api/v1/networks/territoires44/directory";
    private static final String PLESSE = "COM:44128";

    @Inject
    World world;

    @Inject
    PlacePoints points;

    @Inject
    Networks networks;

    @Inject
    DirectoryFiles files;

    @Test
    void aFileHoldsWhomThePageShowsToTheSameReader() {
        world.agrees(world.member("filepublic", "territoires44"), "territoires44", "PUBLIC");
        world.agrees(world.member("filemember", "territoires44"), "territoires44", "NETWORK");
        world.member("fileunlisted", "territoires44");

        assertThat(visitor("ndjson", "filepublic")).contains("Filepublic");
        assertThat(visitor("ndjson", "filemember")).isEmpty();
        assertThat(member("ndjson", "filemember")).contains("Filemember");
        assertThat(member("ndjson", "fileunlisted")).isEmpty();
        assertThat(file("csv", "fileunlisted", Tokens.of("filerunner", "territoires44.animation"))
                        .asString())
                .contains("Fileunlisted");
    }

    @Test
    void valuesOpenInAFrenchSpreadsheetAndNoneOfThemIsAFormula() {
        var person = publicly("tabular", "headline = '=1+1', headline_for = 'PUBLIC'");
        world.holds(person, "MUNICIPAL", "MAIRE", PLESSE);

        var csv = visitor("csv", "tabular");

        assertThat(csv).startsWith("\uFEFFNom;Prénom;Présentation;Mandats en cours;");
        assertThat(csv).contains("\r\nExemple;Tabular;'=1+1;maire de Plessé;");
    }

    @Test
    void aFieldThatIsNotOpenedToTheReaderIsInNoFile() {
        publicly("reserved", "help_offered = 'Secretly', help_offered_for = 'NETWORK'");

        assertThat(visitor("csv", "reserved")).contains("Reserved").doesNotContain("Secretly");
        assertThat(visitor("ndjson", "reserved")).contains("Reserved").doesNotContain("Secretly");
    }

    @Test
    void aSpreadsheetSaysWhoseCopyItIs() throws IOException {
        publicly("sheeted", "headline = null");
        world.member("copyist", "territoires44");

        var sheet = sheet(file("xlsx", "sheeted", Tokens.of("copyist")).asByteArray());

        assertThat(sheet).contains("exporté par Copyist Exemple le").contains("usage déclaré : une visite");
        assertThat(sheet).contains("Sheeted");
    }

    @Test
    void contactsAreThoseWhoOpenedAnAddressOrANumber() {
        publicly("reachable", "email_for = 'PUBLIC'");
        publicly("shuttered", "email_for = 'NETWORK'");

        var cards = Ezvcard.parse(visitor("vcf", "reachable")).all();

        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().getEmails().getFirst().getValue()).isEqualTo("reachable@essaim.example");
        assertThat(cards.getFirst().getVersion().getVersion()).isEqualTo("4.0");
        assertThat(visitor("vcf", "shuttered")).isEmpty();
    }

    @Test
    void aPersonIsOnTheMapWhereTheirPlaceHasAPoint() throws IOException {
        world.run("delete from place_point");
        assertThat(points.take(
                        new StringReader("place;longitude;latitude\nCOM:44128;-1.8869;47.5392\nCOM:00000;1;2\n")))
                .isEqualTo(1);
        world.holds(publicly("located", "headline = null"), "MUNICIPAL", "MAIRE", PLESSE);
        publicly("locatednowhere", "headline = null");

        var features = new ObjectMapper()
                .readTree(given().get(DIRECTORY + ".geojson?q=located").asString())
                .get("features");

        assertThat(geometry(features, "Located").get("coordinates").get(0).asDouble())
                .isEqualTo(-1.8869);
        assertThat(geometry(features, "Locatednowhere").isNull()).isTrue();
    }

    @Test
    void whoeverIsSignedInSaysWhatForAndEveryFileIsLogged() {
        var person = world.member("purposeful", "territoires44");
        publicly("purposed", "headline = null");
        given().auth()
                .oauth2(Tokens.of("purposeful"))
                .get(DIRECTORY + ".csv")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("purpose"));

        file("csv", "purposed", Tokens.of("purposeful"));

        assertThat(world.count("""
                select count(*) from export_log where person = '%s' and purpose = 'une visite' and format = 'CSV'
                    and entries = 1 and outcome = 'WHOLE' and filters ->> 'words' = 'purposed'""".formatted(person))).isEqualTo(1);
        assertThat(world.count("select count(*) from audit_event where action = 'directory.export' and actor_id = '%s'"
                        .formatted(person)))
                .isEqualTo(1);
    }

    @Test
    void thePageIsAlsoAFileForThoseWhoAcceptNothingElse() {
        publicly("accepting", "headline = null");

        given().noFilters() // the contract has each file at its own address
                .header("Accept", "text/csv")
                .get(DIRECTORY + "?q=accepting")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString(".csv"))
                .body(containsString("Accepting"));
        given().header("Accept", "application/json, text/csv")
                .get(DIRECTORY + "?q=accepting")
                .then()
                .header("Content-Type", containsString("application/json"));
        given().header("Accept", "image/png").get(DIRECTORY).then().statusCode(406);
        given().get(DIRECTORY + ".pdf").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void aReaderWhoGoesAwayIsLoggedAndLeavesTheTurnToOthers(FileFormat format) {
        publicly("abandoned" + format.extension(), "email_for = 'PUBLIC'");
        var export = new Export(
                networks.get("territoires44"),
                Reader.anyone("territoires44"),
                DirectoryQuery.EVERYONE,
                format,
                null,
                "abandoned " + format);

        for (int times = 0; times < 10; times++) {
            files.write(export, Locale.FRENCH, "abandoning", new ClosedStream());
        }

        assertThat(world.count("select count(*) from export_log where purpose = 'abandoned %s' and outcome = 'ABORTED'"
                        .formatted(format)))
                .isEqualTo(10);
    }

    @Test
    void fromOnePlaceOneFileIsTakenAtATime() {
        publicly("onefile", "email_for = 'PUBLIC'");
        var export = new Export(
                networks.get("territoires44"),
                Reader.anyone("territoires44"),
                DirectoryQuery.EVERYONE,
                FileFormat.CSV,
                null,
                "one at a time");
        var refused = new ArrayList<Refusal>();

        files.write(export, Locale.FRENCH, "192.0.2.1", new OutputStream() {
            @Override
            public void write(int sign) {
                if (refused.isEmpty()) {
                    refused.add(catchThrowableOfType(
                            Refusal.class, () -> files.write(export, Locale.FRENCH, "192.0.2.1", nullOutputStream())));
                    files.write(export, Locale.FRENCH, "192.0.2.2", nullOutputStream());
                }
            }
        });

        assertThat(refused).extracting(Refusal::type).containsExactly(ProblemType.TOO_MANY_REQUESTS);
        assertThat(world.count("select count(*) from export_log where purpose = 'one at a time'"))
                .isEqualTo(2);
    }

    /** A connection that the other side has closed. */
    private static final class ClosedStream extends OutputStream {
        @Override
        public void write(int sign) throws IOException {
            throw new IOException("closed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson"})
    void nobodyIsLostBetweenTwoReadings(String format) {
        world.run("""
                with people as (
                    insert into person (email, given_name, family_name)
                    select 'crowd-%1$s-' || n || '@essaim.example', 'Crowd%1$s', lpad(n::text, 4, '0')
                    from generate_series(1, 1201) as n returning id)
                insert into membership (network, person, state, since)
                select 'collectivites-mayenne', id, 'ACTIVE', date '2026-01-10' from people""".formatted(format));

        var lines = given().auth()
                .oauth2(Tokens.of("crowdrunner" + format, "collectivites-mayenne.animation"))
                .queryParam("q", "crowd" + format)
                .queryParam("purpose", "compter")
                .get("/api/v1/networks/collectivites-mayenne/directory." + format)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.contains("Crowd" + format))
                .toList();

        assertThat(lines).hasSize(1201).doesNotHaveDuplicates();
    }

    private UUID publicly(String name, String entry) {
        var person = world.member(name, "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        world.run("update directory_entry set " + entry + " where person = ?", person);
        return person;
    }

    private String visitor(String format, String words) {
        return new String(
                given().noFilters() // a file of nobody is empty, which the check of the contract takes for none
                        .queryParam("q", words)
                        .get(DIRECTORY + "." + format)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }

    private String member(String format, String words) {
        world.run("""
                insert into person (subject, email, given_name, family_name)
                values (?, 'filereader@essaim.example', 'Filereader', 'Exemple') on conflict do nothing""", Tokens.subject("filereader"));
        world.run("""
                insert into membership (network, person, state, since)
                select 'territoires44', id, 'ACTIVE', date '2026-01-10' from person
                where subject = ? and not exists (select from membership where membership.person = person.id)""", Tokens.subject("filereader"));
        return file(format, words, Tokens.of("filereader")).asString();
    }

    private static Response file(String format, String words, String token) {
        return given().noFilters()
                .auth()
                .oauth2(token)
                .queryParam("q", words)
                .queryParam("purpose", "une visite")
                .get(DIRECTORY + "." + format)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static JsonNode geometry(JsonNode features, String givenName) {
        return StreamSupport.stream(features.spliterator(), false)
                .filter(feature -> feature.at("/properties/givenName").asText().equals(givenName))
                .findFirst()
                .orElseThrow()
                .get("geometry");
    }

    private static String sheet(byte[] workbook) throws IOException {
        var file = Files.write(Files.createTempFile("directory", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var xml =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            return Pattern.compile("&#x([0-9a-f]+);")
                    .matcher(new String(xml, StandardCharsets.UTF_8))
                    .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
        } finally {
            Files.delete(file);
        }
    }
}
