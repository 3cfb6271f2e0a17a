package org.essaim.dev.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with the schema of the API and the places of a few départements. */
final class MigratedDatabase implements AutoCloseable {

    private static final Path BACKEND = Path.of("../backend/src/main/resources");
    private static final Set<String> DEPARTMENTS =
            Set.of("DEP:44", "DEP:53", "DEP:59", "DEP:80", "DEP:09", "DEP:38", "DEP:81", "DEP:94");

    private final EmbeddedPostgres server;

    MigratedDatabase() throws IOException, SQLException {
        this.server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create role essaim_owner login");
            sql.execute("create role essaim_app login");
        }
    }

    /** A database of its own, migrated, with places and nobody. */
    Connection create(String database) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create database %s owner essaim_owner template template0 encoding 'UTF8' locale 'C.UTF-8'"
                    .formatted(database));
        }
        var connection = DriverManager.getConnection(server.getJdbcUrl("essaim_owner", database));
        migrate(connection);
        loadPlaces(connection);
        return connection;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static void migrate(Connection connection) throws IOException, SQLException {
        try (var files = Files.list(BACKEND.resolve("db/migration"));
                var sql = connection.createStatement()) {
            var inOrder = files.sorted(Comparator.comparing(MigratedDatabase::version))
                    .toList();
            for (var file : inOrder) {
                sql.execute(Files.readString(file));
            }
        }
    }

    /** As Flyway orders them: 11, 11.1, 12, and what is repeatable at the end. */
    private static double version(Path migration) {
        var name = migration.getFileName().toString();
        return name.startsWith("R__")
                ? Double.MAX_VALUE
                : Double.parseDouble(name.substring(1, name.indexOf("__")).replace('_', '.'));
    }

    private static void loadPlaces(Connection connection) throws IOException, SQLException {
        try (var file = new GZIPInputStream(Files.newInputStream(BACKEND.resolve("geography/cog-2026.tsv.gz")));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
                var rows = new Batch(connection, """
                        insert into place (key, kind, code, name, liaison, siren, population, epci, ept,
                            arrondissement, department, region, epci_type, fiscal_mode, vintage)
                        values (?, ?, ?, ?, ?::smallint, ?, ?::integer, ?, ?, ?, ?, ?, ?, ?, 2026)""")) {
            for (var line : lines.lines().skip(1).toList()) {
                var cell = line.split("\t", -1);
                if (isWanted(cell)) {
                    rows.add(
                            cell[0],
                            cell[1],
                            cell[2],
                            cell[3],
                            orNull(cell[4]),
                            orNull(cell[5]),
                            orNull(cell[6]),
                            orNull(cell[9]),
                            orNull(cell[10]),
                            orNull(cell[11]),
                            orNull(cell[12]),
                            orNull(cell[13]),
                            orNull(cell[14]),
                            orNull(cell[15]));
                }
            }
        }
    }

    private static boolean isWanted(String[] cell) {
        return switch (cell[1]) {
            case "REGION", "DEPARTEMENT", "ARRONDISSEMENT", "EPCI", "EPT" -> true;
            case "COMMUNE" -> DEPARTMENTS.contains(cell[12]);
            default -> false;
        };
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
