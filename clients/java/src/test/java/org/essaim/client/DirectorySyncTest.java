package org.essaim.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.essaim.client.FakeService.tombstone;
import static org.essaim.client.FakeService.upsert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectorySyncTest {
    private final List<Long> pauses = new ArrayList<>();

    @TempDir
    private Path folder;

    private FakeService service;

    /** Where copies are kept. */
    enum Place {
        FILE,
        DATABASE
    }

    @BeforeEach
    void start() throws IOException {
        service = new FakeService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource
    void aCopyBeginsWithASnapshotAndFollowsTheChanges(Place place) throws Exception {
        var copy = copy(place);
        service.hasSnapshot("c0", "a", "b")
                .hasChanges("c1", true, upsert("c", "Chloé"), tombstone("a"))
                .hasChanges("c2", false, upsert("b", "Bo"));

        int applied = sync(copy).run();

        assertThat(applied).isEqualTo(3);
        assertThat(names(copy)).containsExactly(java.util.Map.entry("b", "Bo"), java.util.Map.entry("c", "Chloé"));
        assertThat(copy.cursor()).contains("c2");
        assertThat(service.asked)
                .containsExactly(
                        "snapshot?null Bearer token-1",
                        "changes?limit=1000&after=c0 Bearer token-1",
                        "changes?limit=1000&after=c1 Bearer token-1");
    }

    @ParameterizedTest
    @EnumSource
    void theNextRunGoesOnWhereTheLastOneStopped(Place place) throws Exception {
        service.hasSnapshot("c0", "a").hasChanges("c0", false);
        var copy = copy(place);
        sync(copy).run();

        service.hasChanges("c1", false, tombstone("a"), tombstone("never-seen"));
        sync(copy).run();

        assertThat(names(copy)).isEmpty();
        assertThat(copy.cursor()).contains("c1");
    }

    @ParameterizedTest
    @EnumSource
    void aCursorThatIsTooOldLeadsToANewSnapshotInThePlaceOfEverything(Place place) throws Exception {
        service.hasSnapshot("c0", "a", "b").hasChanges("c0", false);
        var copy = copy(place);
        sync(copy).run();

        service.answers(410, "{}").hasSnapshot("c9", "b", "z").hasChanges("c9", false);
        sync(copy).run();

        assertThat(names(copy)).containsOnlyKeys("b", "z");
        assertThat(copy.cursor()).contains("c9");
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotThatBreaksOffChangesNothing(Place place) throws Exception {
        service.hasSnapshot("c0", "a").hasChanges("c0", false);
        var copy = copy(place);
        sync(copy).run();

        service.answers(410, "{}").answers(200, "{\"cursor\":\"c9\"}\n{\"id\":\"z\",\"network\":\"n\"}\n");

        assertThatThrownBy(() -> sync(copy).run())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("breaks off");
        assertThat(names(copy)).containsOnlyKeys("a");
        assertThat(copy.cursor()).contains("c0");
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotWithFewerEntriesThanItSaysIsNone(Place place) throws Exception {
        var copy = copy(place);
        service.answers(200, "{\"cursor\":\"c9\"}\n{\"id\":\"z\",\"network\":\"n\"}\n{\"count\":2}\n");

        assertThatThrownBy(() -> sync(copy).run()).isInstanceOf(IOException.class);
        assertThat(copy.cursor()).isEmpty();
        assertThat(names(copy)).isEmpty();
    }

    @Test
    void whatACrashLeftBesideTheFileDoesNoHarm() throws Exception {
        service.hasSnapshot("c0", "a").hasChanges("c0", false);
        var copy = copy(Place.FILE);
        sync(copy).run();
        Files.writeString(folder.resolve("copy.ndjson.next"), "{\"cursor\":\"c7\"}\n{\"id\":\"half");

        assertThat(copy.cursor()).contains("c0");
        service.hasChanges("c1", false, upsert("b", "Bo"));
        sync(copy).run();

        assertThat(names(copy)).containsOnlyKeys("a", "b");
    }

    @Test
    void aRefusedTokenIsRenewedOnce() throws Exception {
        var copy = copy(Place.FILE);
        service.answers(401, "{}").hasSnapshot("c0").hasChanges("c0", false);
        sync(copy).run();

        assertThat(service.asked).first().asString().endsWith("token-1");
        assertThat(service.asked).last().asString().endsWith("token-2");

        service.answers(401, "{}").answers(401, "{\"title\":\"no\"}");
        assertThatThrownBy(() -> sync(copy).run()).hasMessage("HTTP 401: {\"title\":\"no\"}");
    }

    @Test
    void theClientWaitsAsLongAsItIsAskedTo() throws Exception {
        service.asksToWait(429, "7")
                .asksToWait(503, null)
                .asksToWait(503, "999999")
                .hasSnapshot("c0")
                .hasChanges("c0", false);

        sync(copy(Place.FILE)).run();

        assertThat(pauses).containsExactly(7L, 4L, 300L);
    }

    private DirectorySync sync(DirectoryCopy copy) {
        return new DirectorySync(new DirectoryClient(service.api(), service.credentials(), pauses::add), copy);
    }

    private DirectoryCopy copy(Place place) throws SQLException {
        if (place == Place.FILE) {
            return new FileCopy(folder.resolve("copy.ndjson"));
        }
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(
                    "create table essaim_entry (id varchar(36) primary key, network varchar(40) not null, item text not null)");
            sql.execute("create table essaim_cursor (id integer primary key, position varchar(400) not null)");
        }
        return new JdbcCopy(database);
    }

    private static TreeMap<String, String> names(DirectoryCopy copy) {
        var names = new TreeMap<String, String>();
        try {
            copy.forEach(entry ->
                    names.put(entry.id(), entry.tree().at("/person/givenName").asText()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names;
    }
}
