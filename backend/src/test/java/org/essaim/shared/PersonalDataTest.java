package org.essaim.shared;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept about people is registered, described, and named in words: whatever table somebody adds. */
@ApiTest
class PersonalDataTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z0-9_]+\\.[a-z0-9_]+)` \\|", Pattern.MULTILINE);

    /** Tables that look as if they were about people and are not, and why. */
    private static final Map<String, String> ABOUT_NOBODY = Map.ofEntries(
            entry(
                    "funding_lead",
                    "which aid a collectivité may get, and how much; a table of tracks, no column of a person"),
            entry("funding_alert", "which aids fit a track, and whether it was told of them"),
            entry("network", "the contact is that of the association"),
            entry("organization", "the address is that of the organisation"),
            entry("flyway_schema_history", "installed_by is a role of the database"),
            entry("support_track", "what is aimed at for a collectivité"),
            entry("session_minutes", "what a collectivité and its advisers said; who wrote it is in its versions"),
            entry("session_item", "the points of these minutes"),
            entry("private_note", "what advisers note of a collectivité: it has no way out, by its purpose"),
            entry("track_pause", "when nothing was expected of a track"),
            entry("track_todo", "what a side has to do, not a person"),
            entry("referral", "to whom a collectivité was sent on; an expert who is erased leaves it"),
            entry("programme", "what a collectivité and the network agreed"),
            entry("programme_objective", "what a programme aims at"),
            entry("programme_year", "what is granted for a year, and what is said of it"),
            entry("programme_action", "what is planned for a territory; providers are organisations"),
            entry("steering_meeting", "what those who steer a programme decided, without who they are"),
            entry(
                    "initiative",
                    "what a collectivité does with its inhabitants; who wrote it down is on the trail alone"));

    /** Whatever refers to a person, at any distance, or has a column that could say something of one. */
    private static final String TABLES_ABOUT_PEOPLE = """
            with recursive about (id) as (
                select 'person'::regclass::oid
                union
                select conrelid from pg_constraint join about on confrelid = about.id where contype = 'f'
            )
            select relname from pg_class where oid in (select id from about)
            union
            select table_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema = 'public' and table_type = 'BASE TABLE'
                and column_name ~ '(^|_)(person|subject|actor|entry|email|phone|recipient|given_name|family_name|operator)(_|$)|_by$'
            """;

    private static final String COLUMNS = """
            select name || '.' || column_name from personal_table
            join information_schema.columns on table_schema = 'public' and table_name = name
            """;

    private static final String EXPORTED_COLUMNS = """
            select column_name from personal_table
            join information_schema.columns on table_schema = 'public' and table_name = name
            where erasure <> 'FOLLOWS' and column_name <> all (withheld)
            """;

    @Inject
    DataSource database;

    @Inject
    World world;

    @Test
    void everyTableAboutPeopleIsRegistered() throws SQLException {
        var missing = new TreeSet<>(column(TABLES_ABOUT_PEOPLE));
        missing.removeAll(column("select name from personal_table"));
        missing.removeAll(ABOUT_NOBODY.keySet());

        assertThat(missing).as("""
                        Tables that hold something about people, and that neither an export nor an erasure would reach.
                        For each, add to backend/src/main/resources/db/migration/R__Register_personal_data.sql, before the tables it refers to:
                        select about_people('<table>', '<titre>', '<title>', 'person = $1', 'DELETE', withheld => '{id,person,version}');
                        (the head of that file explains the choices; a table about nobody goes to ABOUT_NOBODY of this test, with the reason)""").isEmpty();
    }

    @Test
    void everyColumnAboutPeopleHasItsPurposeReadersAndDuration() throws IOException, SQLException {
        var documented =
                ROW.matcher(page()).results().map(found -> found.group(1)).toList();

        assertThat(documented)
                .as("the rows `table.column` of docs/personal-data.md are exactly the columns of the registered tables")
                .containsExactlyInAnyOrderElementsOf(column(COLUMNS));
    }

    @Test
    void everySectionSaysItsLegalBasis() throws IOException {
        var columns = page().split("## Column by column")[1].split("\n## ")[0];
        var sections = List.of(columns.split("\n### ")).subList(1, columns.split("\n### ").length);

        assertThat(sections.stream()
                        .filter(section -> !section.contains("\nBasis: "))
                        .map(section -> section.lines().findFirst().orElseThrow()))
                .as("sections of docs/personal-data.md without a line “Basis: …” (GDPR, art. 6 or 9)")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyExportedColumnHasAName(String language) throws SQLException, IOException {
        var file = "privacy/words_" + language + ".properties";
        var words = new Properties();
        try (InputStream content = getClass().getClassLoader().getResourceAsStream(file)) {
            words.load(content);
        }

        assertThat(column(EXPORTED_COLUMNS).stream()
                        .map(PersonalDataTest::camelCase)
                        .distinct()
                        .map(name -> "column." + name)
                        .filter(key -> !words.containsKey(key)))
                .as("add these keys to backend/src/main/resources/%s, or withhold the columns", file)
                .isEmpty();
    }

    /** Reads each for somebody: a condition that names a missing column would only fail on the day of an export. */
    @Test
    void whatIsRegisteredCanBeRead() throws SQLException {
        var someone = world.person("registered-reader");

        for (var table : column("select name from personal_table")) {
            assertThat(column("select personal_rows('%s', '%s')".formatted(someone, table)))
                    .as(table)
                    .hasSizeLessThan(100);
        }
    }

    @Test
    void theApplicationMayRemoveWhatAnErasureRemoves() throws SQLException {
        assertThat(column("""
                select name from personal_table where not case erasure
                    when 'DELETE' then has_table_privilege('essaim_app', name, 'DELETE')
                    when 'OVERWRITE' then has_table_privilege('essaim_app', name, 'UPDATE')
                    else true end"""))
                .as("registered as DELETE or OVERWRITE although essaim_app may not: KEEP, or grant")
                .isEmpty();
    }

    private static String camelCase(String column) {
        return Pattern.compile("_([a-z0-9])")
                .matcher(column)
                .replaceAll(next -> next.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/personal-data.md"));
    }

    private List<String> column(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
