package org.essaim.directory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own with 100,000 listings: the people of the benchmark, written as usual, and each fifty times over. */
final class LargeDirectory {
    private static final int PEOPLE = 2_000;
    private static final int TIMES = 50;
    private static final Path POPULATION = Path.of("../bench/src/main/resources/population.sql");

    private static final String MULTIPLY = """
            create temporary table copy as
            select entry, uuidv7() as copied, ' ' || number as mark from listing, generate_series(2, %1$d) as number;
            insert into listing
            select copied, network, person, sort_name || mark, until, for_network, for_public, for_partners, names, words_network,
                words_public, practices_network, practices_public, updated_at, card_network, card_public
            from listing join copy using (entry);
            insert into listing_place (
                entry, network, place, sort_name, kind, function, level, starts_on, ends_on, theme, for_members, for_public)
            select copied, network, place, sort_name || mark, kind, function, level, starts_on, ends_on, theme, for_members, for_public
            from listing_place join copy using (entry);
            create temporary table sits as
            select organization, network, role, uuidv7() as copied, uuidv7() as somebody from seat, generate_series(2, %1$d);
            insert into organization (id, kind, name, sort_name)
            select copied, kind, name, sort_name from organization join sits on organization.id = sits.organization;
            insert into membership (network, organization, state, since) select network, copied, 'ACTIVE', '2025-01-01' from sits;
            insert into seat (organization, network, person, role, starts_on)
            select copied, network, somebody, role, '2025-01-01' from sits""".formatted(TIMES);

    private LargeDirectory() {}

    static DataSource beside(DataSource usual) {
        try (var connection = usual.getConnection()) {
            var url = connection.getMetaData().getURL();
            var large = database(url.replaceFirst("/[a-z]+([?].*)?$", "/large"), "postgres");
            try (var administrator = database(url, "postgres").getConnection()) {
                run(administrator, "create database large owner essaim_owner");
            }
            Flyway.configure()
                    .dataSource(large.getURL(), "essaim_owner", "essaim_owner")
                    .load()
                    .migrate();
            try (var filler = large.getConnection()) {
                copyPlaces(connection, filler);
                fill(filler);
            }
            return database(large.getURL(), "essaim_app");
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("The large directory could not be made", failed);
        }
    }

    private static void fill(Connection connection) throws SQLException, IOException {
        run(connection, "set essaim.members = " + PEOPLE);
        run(connection, Files.readString(POPULATION));
        run(connection, "select write_listings(array(select id from person))");
        run(connection, "set session_replication_role = replica");
        run(connection, MULTIPLY);
        run(connection, "vacuum (analyze)");
    }

    private static void copyPlaces(Connection from, Connection to) throws SQLException, IOException {
        var places = new ByteArrayOutputStream();
        from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy place to stdout", places);
        to.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy place from stdin", new ByteArrayInputStream(places.toByteArray()));
    }

    private static PGSimpleDataSource database(String url, String role) {
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(role);
        database.setPassword(role);
        return database;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
