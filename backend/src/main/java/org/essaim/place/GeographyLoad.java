package org.essaim.place;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Brings an official list into the database, once: a list already loaded changes nothing, and of several nodes that
 * start together one loads while the others wait. A place that the list no longer has stays, with its older vintage.
 */
@Singleton
class GeographyLoad {
    private static final Logger LOG = Logger.getLogger(GeographyLoad.class);
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('geography'))";
    private static final String IS_LOADED = "select 1 from vintage_load where checksum = ?";
    private static final String STAGE = """
            create temporary table staged (
                key text, kind text, code text, name text, liaison smallint, siren text, population integer,
                postal_codes text, parent text, epci text, ept text, arrondissement text, department text,
                region text, epci_type text, fiscal_mode text, former_keys text) on commit drop
            """;
    private static final String COPY = "copy staged from stdin with (format text, null '', header true)";
    private static final String MERGE = """
            insert into place as known (
                key, kind, code, name, liaison, siren, population, postal_codes, parent, epci, ept, arrondissement,
                department, region, epci_type, fiscal_mode, vintage)
            select key, kind, code, name, liaison, siren, population,
                coalesce(string_to_array(postal_codes, ' '), '{}'), parent, epci, ept, arrondissement,
                department, region, epci_type, fiscal_mode, ?
            from staged
            on conflict (key) do update set
                name = excluded.name, liaison = excluded.liaison, siren = excluded.siren,
                population = excluded.population, postal_codes = excluded.postal_codes, parent = excluded.parent,
                epci = excluded.epci, ept = excluded.ept, arrondissement = excluded.arrondissement,
                department = excluded.department, region = excluded.region, epci_type = excluded.epci_type,
                fiscal_mode = excluded.fiscal_mode, vintage = excluded.vintage
            where excluded.vintage >= known.vintage
            """;
    private static final String MERGE_FORMER = """
            insert into former_place (key, current_key)
            select former, key from staged cross join lateral string_to_table(former_keys, ' ') as former
            on conflict (key) do update set current_key = excluded.current_key
            """;
    private static final String REMEMBER = "insert into vintage_load (checksum, vintage, places) values (?, ?, ?)";

    private final DataSource database;

    GeographyLoad(DataSource database) {
        this.database = database;
    }

    /** Whether anything had to be loaded. */
    boolean load(GeographyResource list) {
        var checksum = list.checksum();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var places = isLoaded(connection, checksum) ? 0 : loadAlone(connection, list, checksum);
            connection.commit();
            return places > 0;
        } catch (SQLException failure) {
            throw new IllegalStateException("The geography could not be loaded", failure);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int loadAlone(Connection connection, GeographyResource list, String checksum)
            throws SQLException, IOException {
        execute(connection, ONE_AT_A_TIME);
        if (isLoaded(connection, checksum)) {
            return 0;
        }
        execute(connection, STAGE);
        try (var lines = list.lines()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, lines);
        }
        int places = update(connection, MERGE, list.vintage());
        execute(connection, MERGE_FORMER);
        update(connection, REMEMBER, checksum, list.vintage(), places);
        LOG.infof("Geography of %d loaded: %d places", list.vintage(), places);
        return places;
    }

    private static boolean isLoaded(Connection connection, String checksum) throws SQLException {
        try (var question = connection.prepareStatement(IS_LOADED)) {
            question.setString(1, checksum);
            try (var answer = question.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
