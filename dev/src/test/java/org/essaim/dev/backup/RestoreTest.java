package org.essaim.dev.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.essaim.dev.backup.Restore.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {
    private static final Schema SCHEMA = new Schema(Path.of("../backend/src/main/resources/db/migration"));
    private static final String TABLE_OF_CONSENTS = "tables/consent_event.copy";

    private static EmbeddedPostgres postgres;
    private static Server server;

    @TempDir
    Path folder;

    private Path backup;
    private Path register;
    private UUID erased;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        server = new Server("jdbc:postgresql://localhost:" + postgres.getPort() + "/", "postgres", "essaim_owner", "");
        run("postgres", "create role essaim_owner login");
        run("postgres", "create role essaim_app login");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    /** Two members who agreed to be public; then a backup; then one of them is erased. */
    @BeforeEach
    void fill() throws SQLException, IOException {
        backup = folder.resolve("essaim.zip");
        register = folder.resolve("erasures.jsonl");
        run("postgres", "drop database if exists essaim with (force)");
        run(
                "postgres",
                "create database essaim owner essaim_owner template template0 encoding 'UTF8'"
                        + " locale_provider builtin locale 'C.UTF-8'");
        SCHEMA.migrate(server.url() + "essaim", server.owner(), server.ownerPassword());
        erased = member("camille");
        member("dominique");
        try (var connection = server.connect("essaim")) {
            new Backup(connection).write(backup);
        }
        run("essaim", "select erase_person('%s', 'SELF')".formatted(erased));
    }

    @Test
    void whoeverWasErasedAfterTheBackupStaysErased() throws Exception {
        var outcome = restore();

        assertThat(outcome.erasedAgain()).isEqualTo(1);
        assertNobodyCameBack();
    }

    @Test
    void theFileBesideTheDataIsEnoughWhenTheDatabaseIsLost() throws Exception {
        Files.writeString(register, """
                {"person":"%s","at":"2026-11-20T10:00:00Z","reason":"SELF"}
                """.formatted(erased));
        run("postgres", "drop database essaim with (force)");

        assertThat(restore().erasedAgain()).isEqualTo(1);

        assertNobodyCameBack();
        assertThat(text("select at at time zone 'UTC' from erasure")).startsWith("2026-11-20 10:00");
    }

    @Test
    void everythingElseIsAsItWas() throws Exception {
        var network = text("select count(*) from network");
        run("essaim", "delete from mandate");

        restore();

        assertThat(text("select given_name from listing join person on person.id = person where for_public"))
                .isEqualTo("dominique");
        assertThat(text("select count(*) from mandate")).isEqualTo("1");
        assertThat(text("select count(*) from network")).isEqualTo(network);
        assertThat(text("select string_agg(action, ' ' order by seq) from consent_event where person = '%s'"
                        .formatted(erased)))
                .isEqualTo("GRANT WITHDRAW");
        assertThat(text("select has_table_privilege('essaim_app', 'consent_event', 'DELETE')"))
                .isEqualTo("f");
    }

    @Test
    void aBackupThatWasCutIsRefusedAndChangesNothing() throws Exception {
        var bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length - bytes.length / 3));

        assertRefused("not whole");
    }

    @Test
    void aBackupWithoutOneOfItsTablesIsRefused() throws Exception {
        rewrite(null);

        assertRefused("consent_event is missing");
    }

    @Test
    void aBackupOfWhichALineWasChangedIsRefused() throws Exception {
        rewrite(content -> content.replace("GRANT", "WITHDRAW"));

        assertRefused("consent_event is not what the manifest says");
    }

    @Test
    void aBackupOfALaterVersionIsRefused() throws Exception {
        var older = folder.resolve("older");
        Files.createDirectories(older);
        Files.copy(
                SCHEMA.migrations().resolve("V1__Introduce_search_and_audit.sql"),
                older.resolve("V1__Introduce_search_and_audit.sql"));

        assertThatThrownBy(() -> new Restore(server, new Schema(older)).run(backup, "essaim", register))
                .isInstanceOf(RefusedBackup.class)
                .hasMessageContaining("another version");
        assertNobodyCameBack();
    }

    private Restore.Outcome restore() throws Exception {
        return new Restore(server, SCHEMA).run(backup, "essaim", register);
    }

    private void assertNobodyCameBack() throws SQLException {
        assertThat(text("select count(*) from person where email like 'camille%' or given_name = 'camille'"))
                .isEqualTo("0");
        assertThat(text("select erased_at is not null from person where id = '%s'".formatted(erased)))
                .isEqualTo("t");
        assertThat(text("select count(*) from listing where person = '%s'".formatted(erased)))
                .isEqualTo("0");
        assertThat(text("select count(*) from membership")).isEqualTo("1");
        assertThat(text("select granted from current_consent where person = '%s'".formatted(erased)))
                .isEqualTo("f");
    }

    private void assertRefused(String reason) throws SQLException {
        assertThatThrownBy(this::restore).isInstanceOf(RefusedBackup.class).hasMessageContaining(reason);
        assertThat(text("select count(*) from pg_database where datname like 'essaim%'"))
                .isEqualTo("1");
        assertNobodyCameBack();
    }

    /** Writes the backup anew with another content of one table, or without it. */
    private void rewrite(java.util.function.@org.jspecify.annotations.Nullable UnaryOperator<String> change)
            throws IOException {
        var altered = folder.resolve("altered.zip");
        try (var zip = new ZipFile(backup.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(altered))) {
            for (var entry : zip.stream().toList()) {
                var content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(TABLE_OF_CONSENTS)) {
                    if (change == null) {
                        continue;
                    }
                    content = change.apply(new String(content)).getBytes();
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        backup = altered;
    }

    private static UUID member(String name) throws SQLException {
        var id = UUID.fromString(text("""
                insert into person (subject, email, given_name, family_name)
                values ('%1$s', '%1$s@essaim.example', '%1$s', 'Exemple') returning id""".formatted(name)));
        run("essaim", """
                insert into place (key, kind, code, name, vintage) values ('COM:99999', 'COMMUNE', '99999', 'Exemple', 2026)
                on conflict do nothing""");
        run("essaim", """
                insert into mandate (person, kind, function, place, starts_on)
                values ('%s', 'MUNICIPAL', 'MAIRE', 'COM:99999', date '2026-03-22')""".formatted(id));
        run(
                "essaim",
                "insert into membership (network, person, state, since) values ('territoires44', '%s', 'ACTIVE', date '2026-01-10')"
                        .formatted(id));
        run("essaim", """
                insert into consent_text (sha256, version, locale, title, body)
                values (encode(sha256(convert_to('T' || E'\\n\\n' || 'B', 'UTF8')), 'hex'), 'test', 'fr', 'T', 'B') on conflict do nothing""");
        run("essaim", """
                insert into consent_event (person, network, audience, action, text_sha256, channel)
                select '%s', 'territoires44', 'PUBLIC', 'GRANT', sha256, 'WEB' from consent_text""".formatted(id));
        return id;
    }

    private static String text(String query) throws SQLException {
        try (var connection = server.connect("essaim");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static void run(String database, String sql) throws SQLException {
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
