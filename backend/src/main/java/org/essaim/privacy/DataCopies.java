package org.essaim.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.essaim.privacy.DataCopy.Section;

/** Makes the copy of one's own data, table by table of the register. */
@ApplicationScoped
class DataCopies {
    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z0-9])");

    private final PersonalTables tables;
    private final Clock clock;

    DataCopies(PersonalTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    DataCopy of(UUID person, Locale locale) {
        var sections = tables.list().stream()
                .filter(PersonalTable::isExported)
                .map(table -> section(table, person, locale))
                .toList();
        return new DataCopy(
                clock.instant(),
                person,
                locale.getLanguage(),
                DataWords.in(locale).say("note"),
                sections);
    }

    private Section section(PersonalTable table, UUID person, Locale locale) {
        List<Map<String, Object>> rows =
                tables.rows(table, person).stream().map(DataCopies::readable).toList();
        return new Section(key(table.name()), table.title().in(locale), rows);
    }

    private static Map<String, Object> readable(Map<String, Object> row) {
        var readable = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> readable.put(key(column), value));
        return readable;
    }

    /** {@code given_name} as {@code givenName}. */
    static String key(String column) {
        return NEXT_WORD.matcher(column).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }
}
