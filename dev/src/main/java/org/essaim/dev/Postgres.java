package org.essaim.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 18 without installation; its data stay in the data folder. */
final class Postgres implements Service {

    private final Settings settings;
    private final Path folder;
    private final Path log;
    private @Nullable EmbeddedPostgres server;

    Postgres(Settings settings) {
        this.settings = settings;
        this.folder = settings.data().resolve("postgres");
        this.log = settings.data().resolve("log/postgres.log");
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() throws IOException {
        stopLeftover();
        try {
            var started = EmbeddedPostgres.builder()
                    .setPort(settings.ports().postgres())
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(
                            settings.repository().resolve("dev/target/postgres").toFile())
                    .setServerConfig("synchronous_commit", "on")
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .start();
            server = started;
            try (var connection = started.getPostgresDatabase().getConnection()) {
                new Roles(settings).prepare(connection);
            }
        } catch (IOException | IllegalStateException | SQLException failed) {
            throw new CannotStart("PostgreSQL does not start on %s: %s says why; `make reset` empties the data."
                    .formatted(folder, log));
        }
    }

    /** A connection as the owner of the database. */
    Connection connect() throws SQLException {
        return java.sql.DriverManager.getConnection(settings.jdbcUrl(), "essaim_owner", settings.ownerPassword());
    }

    @Override
    public void close() {
        var running = server;
        server = null;
        if (running != null) {
            try {
                running.close();
            } catch (IOException failed) {
                System.err.println("PostgreSQL did not stop cleanly: " + failed.getMessage());
            }
        }
    }

    /** Stops a server whose launcher was killed. */
    void stopLeftover() throws IOException {
        var pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle.of(pid)
                .filter(found -> found.info().command().orElse("").endsWith("postgres"))
                .ifPresent(found -> {
                    found.destroy();
                    found.onExit().orTimeout(20, TimeUnit.SECONDS).join();
                });
    }
}
