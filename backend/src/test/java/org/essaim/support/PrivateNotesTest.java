package org.essaim.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.at;
import static org.essaim.support.SupportDesk.session;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.essaim.shared.ApiTest;
import org.essaim.shared.ServiceLog;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What advisers note for themselves stays with the advisers of the track, whichever way somebody looks. */
@ApiTest
class PrivateNotesTest {
    @Inject
    SupportDesk desk;

    @Inject
    World world;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void nobodyElseReadsThemByAnyWay() throws IOException {
        var canary = "canari-" + UUID.randomUUID();
        var track = "/api/v1/tracks/" + desk.track("ursuline", "ursuline-caller@epci.example");
        desk.join("valentina-mairie", "ursuline-caller@epci.example");
        var sessions = track + "/sessions";
        var session = sessions + "/" + session("ursuline", track.replaceFirst(".*/", ""), at(12, "09:00"));
        notes("ursuline", session, canary);
        as("ursuline", "conseil")
                .header("If-Match", "\"0\"")
                .body(Map.of("items", List.of(), "text", "Compte rendu."))
                .put(session + "/minutes")
                .then()
                .statusCode(200);
        as("ursuline", "conseil").put(session + "/minutes/sharing").then().statusCode(200);
        as("ursuline", "conseil")
                .get(session + "/private-notes")
                .then()
                .statusCode(200)
                .body("body", equalTo(canary));

        var member = as("valentina-mairie");
        member.get(session + "/private-notes").then().statusCode(404);
        for (var address : List.of(track, sessions, session + "/minutes", "/api/v1/me/tracks", "/api/v1/me/data")) {
            assertThat(text(as("valentina-mairie"), address)).as(address).doesNotContain(canary);
            assertThat(text(as("ursuline", "conseil"), address)).as(address).doesNotContain(canary);
        }
        for (var address : List.of(session + "/minutes.pdf", "/api/v1/me/data.pdf")) {
            assertThat(pdf(as("valentina-mairie"), address)).as(address).doesNotContain(canary);
            assertThat(pdf(as("ursuline", "conseil"), address)).as(address).doesNotContain(canary);
        }
        for (var table : tablesBut("private_note")) {
            assertThat(world.text("select count(*)::text from %s held where held::text like '%%%s%%'"
                            .formatted(table, canary)))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    @Test
    void neitherTheTrailNorTheLogHoldsThemWhateverGoesWrong() throws SQLException {
        var canary = "canari-" + UUID.randomUUID();
        var track = "/api/v1/tracks/" + desk.track("canarine", "canarine-caller@epci.example");
        var session = track + "/sessions/" + session("canarine", track.replaceFirst(".*/", ""), at(12, "18:00"));
        desk.join("brunehaut-mairie", "canarine-caller@epci.example");
        world.person("clotsinde-admin");
        world.person("dagoberte-dpo");

        try (var log = new ServiceLog()) {
            notes("canarine", session, canary);
            tellsNothing(
                    canary, 400, as("canarine", "conseil").body(Map.of("body", canary + "x".repeat(20000))), session);
            tellsNothing(canary, 400, as("canarine", "conseil").body("{\"body\": \"" + canary), session);
            tellsNothing(canary, 400, as("canarine", "conseil").body("{\"body\": [\"" + canary + "\"]}"), session);
            tellsNothing(canary, 428, as("canarine", "conseil").body(Map.of("body", canary)), session);
            tellsNothing(canary, 404, as("brunehaut-mairie").body(Map.of("body", canary)), session);
            asOwner("alter table private_note add constraint fragile check (body not like 'Fragile%')");
            try {
                var breaking = as("canarine", "conseil").header("If-Match", "\"0\"");
                tellsNothing(canary, 500, breaking.body(Map.of("body", "Fragile : " + canary)), session);
            } finally {
                asOwner("alter table private_note drop constraint fragile");
            }
            assertThat(log.text()).contains(" failed", "fragile").doesNotContain(canary);
        }

        for (var reader : List.of(as("clotsinde-admin", "administration"), as("dagoberte-dpo", "dpo"))) {
            assertThat(text(reader, "/api/v1/networks/territoires-engagement/audit?limit=100"))
                    .contains(track.replaceFirst(".*/", ""))
                    .doesNotContain(canary);
        }
        assertThat(text(as("canarine", "conseil"), "/api/v1/me/data"))
                .contains("writePrivateNotes")
                .doesNotContain(canary);
    }

    @Test
    void whoTakesNoPartDoesNotLearnThatTheyExist() {
        var track = "/api/v1/tracks/" + desk.track("wilfrida", "wilfrida-caller@epci.example");
        var session = track + "/sessions/" + session("wilfrida", track.replaceFirst(".*/", ""), at(12, "11:00"));
        notes("wilfrida", session, "Pour nous.");
        for (var name : List.of("xavienne", "yolaine", "zelie-dpo", "apolline-team")) {
            world.person(name);
        }

        for (var outsider : List.of(
                as("xavienne", "conseil"),
                as("yolaine", "animation"),
                as("apolline-team", "administration"),
                as("zelie-dpo", "dpo"),
                as("wilfrida"))) {
            for (var address : List.of(track, track + "/sessions", session + "/minutes", session + "/private-notes")) {
                assertThat(outsider.get(address).statusCode()).as(address).isEqualTo(404);
            }
        }
        assertThat(as("wilfrida").get("/api/v1/me/tracks").asString()).doesNotContain("Tarn-Agout");
    }

    @Test
    void sessionsAreReachedThroughTheirOwnTrackAlone() {
        var one = desk.track("barbarine", "barbarine-caller@epci.example");
        var other = desk.track("celestina", "celestina-caller@epci.example");
        desk.join("domitille-mairie", "barbarine-caller@epci.example");
        var session = session("celestina", other, at(12, "14:00"));
        var borrowed = "/api/v1/tracks/" + one + "/sessions/" + session;

        as("domitille-mairie").put(borrowed + "/confirmation").then().statusCode(404);
        for (var address : List.of("/minutes", "/minutes.pdf", "/private-notes")) {
            as("domitille-mairie").get(borrowed + address).then().statusCode(404);
            as("barbarine", "conseil").get(borrowed + address).then().statusCode(404);
        }
    }

    @Test
    void theNextLeadReadsThemAndTheFormerOneDoesNot() {
        var track = desk.track("edwige", "edwige-caller@epci.example");
        var session = "/api/v1/tracks/" + track + "/sessions/" + session("edwige", track, at(12, "16:00"));
        notes("edwige", session, "À reprendre.");
        var nobodys = world.person("gaud-member");
        var next = world.person("fantine-conseil");
        as("fantine-conseil", "conseil")
                .get(SupportDesk.SUPPORT + "/advisers")
                .then()
                .statusCode(200);

        handOver("edwige", track, nobodys).statusCode(422);
        handOver("edwige", track, next).statusCode(204);

        as("fantine-conseil", "conseil").get(session + "/private-notes").then().body("body", equalTo("À reprendre."));
        as("edwige", "conseil").get(session + "/private-notes").then().statusCode(404);
        as("edwige", "conseil").get("/api/v1/tracks/" + track).then().statusCode(404);
    }

    private static void notes(String adviser, String session, String body) {
        as(adviser, "conseil")
                .body(Map.of("body", body))
                .put(session + "/private-notes")
                .then()
                .statusCode(200);
    }

    private static void tellsNothing(String canary, int status, RequestSpecification writing, String session) {
        var answer = writing.put(session + "/private-notes").then().statusCode(status);
        assertThat(answer.extract().asString()).doesNotContain(canary);
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "essaim_owner", "essaim_owner");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ValidatableResponse handOver(String adviser, String track, UUID to) {
        return as(adviser, "conseil")
                .body(Map.of("person", to, "staysOn", false))
                .put("/api/v1/tracks/" + track + "/lead")
                .then();
    }

    private static String text(RequestSpecification who, String address) {
        return who.get(address).then().statusCode(200).extract().asString();
    }

    private static String pdf(RequestSpecification who, String address) throws IOException {
        try (var document = Loader.loadPDF(who.accept("application/pdf")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<String> tablesBut(String secret) {
        var names = world.text(
                "select string_agg(relname, ',') from pg_class join pg_namespace on pg_namespace.oid = relnamespace "
                        + "where nspname = 'public' and relkind = 'r' and has_table_privilege(pg_class.oid, 'select')");
        var tables = new ArrayList<>(List.of(names.split(",")));
        tables.remove(secret);
        return tables;
    }
}
