package org.essaim.partner.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.essaim.client.DirectoryClient;
import org.essaim.client.DirectoryCopy;
import org.essaim.client.DirectorySync;
import org.essaim.client.FileCopy;
import org.essaim.client.JdbcCopy;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The reference client, the real service and several who write at once: the copy ends as the directory is. */
@ApiTest
class CopyStaysTrueTest {
    private static final String T44 = "territoires44";
    private static final int PEOPLE = 12;
    private static final int WRITERS = 3;
    private static final int TRANSACTIONS = 40;

    @Inject
    World world;

    @Inject
    DataSource database;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ParameterizedTest
    @CsvSource({"1,FILE", "2,FILE", "3,DATABASE", "4,DATABASE"})
    void whateverIsWrittenAndWheneverTheClientIsKilledTheCopyBecomesTheDirectory(
            long seed, String place, @TempDir Path folder) throws Exception {
        var name = "history" + seed + place.toLowerCase(java.util.Locale.ROOT);
        var partner = world.partner("partner-" + name, T44);
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> world.memberSharedWith(partner, name + (char) ('a' + i), T44))
                .toList();
        var api = URI.create("http://localhost:%d/api/v1".formatted(RestAssured.port));
        var client = new DirectoryClient(api, refused -> Tokens.ofPartner("partner-" + name, "directory:read"));
        var copy = copy(place, folder);

        int killed = 0;
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var writing = IntStream.range(0, WRITERS)
                    .mapToObj(i -> writers.submit(
                            new RandomWriter(database, people, partner, seed * WRITERS + i, TRANSACTIONS)))
                    .toList();
            var random = new Random(seed);
            while (writing.stream().anyMatch(writer -> !writer.isDone())) {
                try {
                    new DirectorySync(client, new KilledCopy(copy, random)).run();
                } catch (KilledCopy.Killed asPlanned) {
                    killed++;
                }
            }
            for (var writer : writing) {
                writer.get();
            }
        }
        world.awaitSettled();
        new DirectorySync(client, copy).run();

        assertThat(killed).isPositive();
        assertThat(entries(copy)).as("seed %d", seed).isEqualTo(snapshot(client));

        world.run("update agreement set ends_on = current_date - 1 where partner = ?", partner);
        world.awaitSettled();
        new DirectorySync(client, copy).run();
        assertThat(entries(copy)).isEmpty();
    }

    private static Map<String, JsonNode> entries(DirectoryCopy copy) throws IOException {
        var entries = new TreeMap<String, JsonNode>();
        copy.forEach(entry -> entries.put(entry.id(), entry.tree()));
        return entries;
    }

    private static Map<String, JsonNode> snapshot(DirectoryClient client) throws Exception {
        var entries = new TreeMap<String, JsonNode>();
        try (var snapshot = client.snapshot()) {
            for (var entry = snapshot.next(); entry != null; entry = snapshot.next()) {
                entries.put(entry.id(), entry.tree());
            }
        }
        return entries;
    }

    private DirectoryCopy copy(String place, Path folder) throws SQLException {
        if (place.equals("FILE")) {
            return new FileCopy(folder.resolve("copy.ndjson"));
        }
        var own = new PGSimpleDataSource();
        own.setUrl(url);
        own.setUser("essaim_owner");
        own.setPassword("essaim_owner");
        own.setCurrentSchema("partner_copy");
        try (var connection = own.getConnection();
                var sql = connection.createStatement()) {
            sql.execute("drop schema if exists partner_copy cascade");
            sql.execute("create schema partner_copy");
            sql.execute(
                    "create table essaim_entry (id varchar(36) primary key, network varchar(40) not null, item text not null)");
            sql.execute("create table essaim_cursor (id integer primary key, position varchar(400) not null)");
        }
        return new JdbcCopy(own);
    }
}
