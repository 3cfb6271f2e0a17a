package org.essaim.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.privacy.PersonalTable.Fate;
import org.essaim.privacy.PersonalTable.Words;
import org.hibernate.Session;

/** The register of personal data, which {@code R__Register_personal_data.sql} fills: one row a table. */
@ApplicationScoped
class PersonalTables {
    private final Session session;
    private final ObjectMapper json;

    PersonalTables(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** All of them; the person first, then in the order of the register. */
    List<PersonalTable> list() {
        return session.createNativeQuery("""
                select name, title_fr, title_en, array_to_string(withheld, ','), erasure, kept_fr, kept_en
                from personal_table order by name <> 'person', position
                """, Object[].class)
                .setTupleTransformer((row, names) -> table(row))
                .list();
    }

    /** What a table holds about a person, by the names of its columns; what is empty is left out. */
    List<Map<String, Object>> rows(PersonalTable table, UUID person) {
        return session
                .createNativeQuery("select cast(personal_rows(:person, :table) as text)", String.class)
                .setParameter("person", person)
                .setParameter("table", table.name())
                .list()
                .stream()
                .map(row -> shown(row, table))
                .toList();
    }

    long count(PersonalTable table, UUID person) {
        return session.createNativeQuery("select count(*) from personal_rows(:person, :table)", Long.class)
                .setParameter("person", person)
                .setParameter("table", table.name())
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> shown(String row, PersonalTable table) {
        try {
            Map<String, Object> columns = json.readValue(row, LinkedHashMap.class);
            columns.keySet().removeAll(table.withheld());
            columns.values().removeIf(value -> value == null || value instanceof List<?> list && list.isEmpty());
            return columns;
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static PersonalTable table(Object[] row) {
        var kept = row[5] == null ? null : new Words((String) row[5], (String) row[6]);
        return new PersonalTable(
                (String) row[0],
                new Words((String) row[1], (String) row[2]),
                List.of(((String) row[3]).split(",")),
                Fate.valueOf((String) row[4]),
                kept);
    }
}
