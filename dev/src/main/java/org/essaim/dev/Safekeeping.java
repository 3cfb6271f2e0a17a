package org.essaim.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.essaim.dev.backup.Backup;
import org.essaim.dev.backup.RefusedBackup;
import org.essaim.dev.backup.Restore;
import org.essaim.dev.backup.Restore.Server;
import org.essaim.dev.backup.Schema;

/** {@code make backup} and {@code make restore} on the embedded PostgreSQL. */
final class Safekeeping {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Settings settings;

    private Safekeeping(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws IOException {
        var settings = Settings.from(System.getenv(), Path.of("").toAbsolutePath());
        try {
            var keeping = new Safekeeping(settings);
            if (arguments.length == 2 && arguments[0].equals("restore")) {
                keeping.restore(Path.of(arguments[1]));
            } else if (arguments.length > 0 && arguments[0].equals("backup")) {
                keeping.backup(arguments.length > 1 ? Path.of(arguments[1]) : keeping.named("essaim"));
            } else {
                throw new CannotStart("Say which: make backup [FILE=…], or make restore FILE=….");
            }
        } catch (CannotStart | RefusedBackup refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (SQLException failed) {
            System.err.println("The database refuses: " + failed.getMessage());
            System.exit(1);
        }
    }

    /** While the stack runs, from its database; else from one that is started for it. */
    private void backup(Path file) throws IOException, SQLException, RefusedBackup {
        if (runs()) {
            write(file);
            return;
        }
        withPostgres(() -> write(file));
    }

    private void restore(Path file) throws IOException, SQLException, RefusedBackup {
        withPostgres(() -> {
            if (holdsData()) {
                write(named("before-restore"));
            }
            var url = settings.jdbcUrl().substring(0, settings.jdbcUrl().lastIndexOf('/') + 1);
            var server = new Server(url, "postgres", "essaim_owner", settings.ownerPassword());
            var schema = new Schema(settings.repository().resolve("backend/src/main/resources/db/migration"));
            var outcome = new Restore(server, schema).run(file, "essaim", settings.erasureRegister());
            System.out.printf(
                    "Restored the backup of %s: %d rows. Erased again: %d people.%n",
                    outcome.madeAt(), outcome.rows(), outcome.erasedAgain());
        });
    }

    private void write(Path file) throws IOException, SQLException {
        try (var connection =
                DriverManager.getConnection(settings.jdbcUrl(), "essaim_owner", settings.ownerPassword())) {
            System.out.printf("%d rows in %s%n", new Backup(connection).write(file), file);
        }
    }

    private boolean holdsData() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(settings.jdbcUrl(), "essaim_owner", settings.ownerPassword());
                var statement = connection.createStatement();
                var found = statement.executeQuery("select to_regclass('public.flyway_schema_history') is not null")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private Path named(String name) {
        return settings.data()
                .resolve("backups/%s-%s.zip".formatted(name, LocalDateTime.now().format(MOMENT)));
    }

    private boolean runs() {
        try (var connection =
                DriverManager.getConnection(settings.jdbcUrl(), "essaim_owner", settings.ownerPassword())) {
            return connection.isValid(5);
        } catch (SQLException stopped) {
            return false;
        }
    }

    /** The folder is taken meanwhile: no stack starts on data that are being replaced. */
    private void withPostgres(Work work) throws IOException, SQLException, RefusedBackup {
        var folder = DataFolder.take(settings.data());
        try (var postgres = new Postgres(settings)) {
            postgres.stopLeftover();
            postgres.start();
            work.run();
        } finally {
            folder.release();
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, SQLException, RefusedBackup;
    }
}
