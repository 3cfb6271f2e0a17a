package org.essaim.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** An embedded PostgreSQL with its usual durability, and one database for each size. */
final class Database implements AutoCloseable {
    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    static Database start(Path work) throws IOException, SQLException {
        var log = Redirect.appendTo(work.resolve("postgres.log").toFile());
        var server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(work.resolve("postgres").toFile())
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
        var database = new Database(server);
        try (var connection = database.superuser("postgres")) {
            run(connection, "create role essaim_owner login password 'essaim_owner'");
            run(connection, "create role essaim_app login password 'essaim_app'");
        }
        return database;
    }

    void create(String name) throws SQLException {
        try (var connection = superuser("postgres")) {
            run(connection, """
                    create database %s owner essaim_owner template template0 encoding 'UTF8'
                    locale_provider builtin locale 'C.UTF-8'""".formatted(name));
        }
    }

    void drop(String name) throws SQLException {
        try (var connection = superuser("postgres")) {
            run(connection, "drop database %s with (force)".formatted(name));
        }
    }

    String url(String name) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name);
    }

    Connection superuser(String name) throws SQLException {
        return DriverManager.getConnection(url(name), "postgres", "postgres");
    }

    /** A connection as the API has them. */
    Connection application(String name) throws SQLException {
        var connection = DriverManager.getConnection(url(name), "essaim_app", "essaim_app");
        run(connection, "set time zone 'Europe/Paris'");
        return connection;
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
