package org.essaim.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ApiTest
class PersonalDataTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z_]+\\.[a-z0-9_]+)` \\|", Pattern.MULTILINE);
    /** Every table that says something of a person: those that name one, and those of an entry in a directory. */
    private static final String COLUMNS_ABOUT_PEOPLE = """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and (table_name = 'person' or table_name in (
                select table_name
                from information_schema.columns join information_schema.tables using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE'
                    and column_name in ('person', 'subject', 'actor_id', 'entry')))
            """;

    @Inject
    DataSource database;

    @Test
    void everyColumnAboutPeopleHasItsPurposeReadersAndDuration() throws IOException, SQLException {
        var page = Files.readString(Path.of("../docs/personal-data.md"));
        var documented =
                ROW.matcher(page).results().map(found -> found.group(1)).toList();

        assertThat(documented).containsExactlyInAnyOrderElementsOf(columnsAboutPeople());
    }

    private List<String> columnsAboutPeople() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(COLUMNS_ABOUT_PEOPLE)) {
            var columns = new ArrayList<String>();
            while (row.next()) {
                columns.add(row.getString(1));
            }
            return columns;
        }
    }
}
