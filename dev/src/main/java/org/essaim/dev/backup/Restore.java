package org.essaim.dev.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.essaim.dev.backup.Manifest.Table;
import org.postgresql.PGConnection;

/**
 * Puts a backup in the place of a database. It is loaded beside it, in one transaction, and takes its name only once it
 * is whole and everybody who was erased since is erased again: whatever goes wrong before leaves all as it was.
 */
public final class Restore {
    private static final String BESIDE = "essaim_restoring";

    /** Partners may have read further than the backup goes: they start again. */
    private static final String RESTART_THE_FEED = """
            do $$ begin
                if to_regclass('public.partner_feed') is not null then
                    update partner_feed set epoch = default, forgotten = default;
                end if;
            end $$""";

    private final Server server;
    private final Schema schema;

    /**
     * The server to restore on.
     *
     * @param url up to the name of the database, such as {@code jdbc:postgresql://localhost:5433/}
     * @param owner the owner of the tables
     */
    public record Server(String url, String superuser, String owner, String ownerPassword) {
        Connection connect(String database) throws SQLException {
            return DriverManager.getConnection(url + database, superuser, "");
        }
    }

    /** What a restore did. */
    public record Outcome(String madeAt, long rows, long erasedAgain) {}

    public Restore(Server server, Schema schema) {
        this.server = server;
        this.schema = schema;
    }

    /**
     * Replaces a database by a backup.
     *
     * @param register the file of erasures beside the data; it need not exist
     * @throws RefusedBackup when the backup is not whole or not of this version; nothing was changed
     */
    public Outcome run(Path file, String database, Path register) throws IOException, SQLException, RefusedBackup {
        try (var backup = BackupFile.verified(file);
                var maintenance = server.connect("postgres")) {
            var erasures = new Erasures();
            erasures.addFile(register);
            if (exists(maintenance, database)) {
                try (var current = server.connect(database)) {
                    erasures.addDatabase(current);
                }
            }
            create(maintenance);
            try {
                schema.migrateTo(
                        backup.manifest().migrations(), server.url() + BESIDE, server.owner(), server.ownerPassword());
                long rows = load(backup);
                schema.migrate(server.url() + BESIDE, server.owner(), server.ownerPassword());
                long erasedAgain = repeat(erasures);
                takeThePlace(maintenance, database);
                return new Outcome(backup.manifest().madeAt(), rows, erasedAgain);
            } finally {
                run(maintenance, "drop database if exists %s with (force)".formatted(BESIDE));
            }
        }
    }

    private void create(Connection maintenance) throws SQLException {
        run(maintenance, "drop database if exists %s with (force)".formatted(BESIDE));
        run(maintenance, """
                create database %s owner %s template template0 encoding 'UTF8'
                locale_provider builtin locale 'C.UTF-8'""".formatted(BESIDE, server.owner()));
    }

    private long load(BackupFile backup) throws SQLException, IOException, RefusedBackup {
        try (var connection = server.connect(BESIDE)) {
            connection.setAutoCommit(false);
            // the rows are those of one snapshot: no trigger has anything to add, no reference to check
            run(connection, "set local session_replication_role = replica");
            long rows = 0;
            for (var table : backup.manifest().tables()) {
                // one after the other: a check may look at what the migrations wrote into another table
                run(connection, "delete from \"%s\"".formatted(table.name()));
                rows += copy(backup, table, connection);
            }
            for (var sequence : backup.manifest().sequences().entrySet()) {
                run(connection, "select setval('\"%s\"', %d)".formatted(sequence.getKey(), sequence.getValue()));
            }
            connection.commit();
            return rows;
        }
    }

    private static long copy(BackupFile backup, Table table, Connection connection)
            throws SQLException, IOException, RefusedBackup {
        try (var content = backup.open(table)) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy \"%s\" (%s) from stdin".formatted(table.name(), table.columnList()), content);
            if (rows != table.rows()) {
                throw new RefusedBackup("%s has %d rows, not %d.".formatted(table.name(), rows, table.rows()));
            }
            return rows;
        }
    }

    private long repeat(Erasures erasures) throws SQLException {
        try (var connection = server.connect(BESIDE)) {
            connection.setAutoCommit(false);
            run(connection, "set local role " + server.owner());
            run(connection, RESTART_THE_FEED);
            long erasedAgain = erasures.repeatIn(connection);
            connection.commit();
            return erasedAgain;
        }
    }

    /** In one transaction: the name is never nobody's. */
    private static void takeThePlace(Connection maintenance, String database) throws SQLException {
        var replaced = database + "_replaced";
        run(maintenance, "drop database if exists %s with (force)".formatted(replaced));
        maintenance.setAutoCommit(false);
        try {
            run(
                    maintenance,
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname in ('%s', '%s')"
                            .formatted(database, BESIDE));
            if (exists(maintenance, database)) {
                run(maintenance, "alter database %s rename to %s".formatted(database, replaced));
            }
            run(maintenance, "alter database %s rename to %s".formatted(BESIDE, database));
            maintenance.commit();
        } catch (SQLException failed) {
            maintenance.rollback();
            throw failed;
        } finally {
            maintenance.setAutoCommit(true);
        }
        run(maintenance, "drop database if exists %s with (force)".formatted(replaced));
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select from pg_database where datname = '%s'".formatted(database))) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
