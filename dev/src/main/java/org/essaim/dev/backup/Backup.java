package org.essaim.dev.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.essaim.dev.backup.Manifest.Table;
import org.postgresql.PGConnection;

/** Writes all rows of one snapshot, and a manifest at the end, into one file: it is there whole, or not at all. */
public final class Backup {
    /** The schema says these, not the data. */
    static final List<String> OF_THE_SCHEMA = List.of("flyway_schema_history", "personal_table");

    private final Connection connection;

    /** Works on a connection of the owner of the tables. */
    public Backup(Connection connection) {
        this.connection = connection;
    }

    /** Returns how many rows were written. */
    public long write(Path file) throws SQLException, IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            var tables = new ArrayList<Table>();
            for (var table : columnsByTable().entrySet()) {
                tables.add(copy(table.getKey(), table.getValue(), zip));
            }
            var manifest = new Manifest(moment(), migrations(), tables, sequences());
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return tables.stream().mapToLong(Table::rows).sum();
        } finally {
            connection.rollback();
            Files.deleteIfExists(unfinished);
        }
    }

    private Table copy(String name, List<String> columns, ZipOutputStream zip) throws SQLException, IOException {
        var table = new Table(name, columns, 0, "");
        zip.putNextEntry(new ZipEntry(table.entry()));
        var digest = Fingerprint.fresh();
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy \"%s\" (%s) to stdout".formatted(name, table.columnList()),
                        new DigestOutputStream(new Open(zip), digest));
        zip.closeEntry();
        return new Table(name, columns, rows, Fingerprint.of(digest));
    }

    private Map<String, List<String>> columnsByTable() throws SQLException {
        var tables = new LinkedHashMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_name, column_name
                        from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
                        order by table_name, ordinal_position""")) {
            while (rows.next()) {
                if (!OF_THE_SCHEMA.contains(rows.getString(1))) {
                    tables.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        return tables;
    }

    private Map<String, Long> sequences() throws SQLException {
        var sequences = new LinkedHashMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select sequencename, last_value from pg_sequences
                        where schemaname = 'public' and last_value is not null
                            and sequencename not like 'personal_table%' order by sequencename""")) {
            while (rows.next()) {
                sequences.put(rows.getString(1), rows.getLong(2));
            }
        }
        return sequences;
    }

    private List<String> migrations() throws SQLException {
        return texts(
                "select version from flyway_schema_history where version is not null and success order by installed_rank");
    }

    private String moment() throws SQLException {
        return texts("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
                .getFirst();
    }

    private List<String> texts(String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** The end of a table is not the end of the file. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
