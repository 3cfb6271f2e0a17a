package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The real places of the demonstration, out of the official geography. */
record Localities(Connection connection) {

    private static final String COLUMNS =
            "select key, name, coalesce(liaison, 0), coalesce(population, 0), epci from place where ";

    /** The communes of these départements, in the order of their codes. */
    List<Locality> communes(String... departments) throws SQLException {
        return list(
                "kind = 'COMMUNE' and population >= 200 and department = any (?) order by key", (Object) departments);
    }

    /** The intercommunalities that touch these départements. */
    List<Locality> intercommunalities(String... departments) throws SQLException {
        return list("key in (select epci from epci_department where department = any (?)) order by key", (Object)
                departments);
    }

    List<Locality> departments() throws SQLException {
        return list("kind = 'DEPARTEMENT' and length(code) = 2 order by key");
    }

    private List<Locality> list(String condition, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(COLUMNS + condition)) {
            for (int i = 0; i < values.length; i++) {
                statement.setArray(i + 1, connection.createArrayOf("text", (String[]) values[i]));
            }
            try (var row = statement.executeQuery()) {
                var found = new ArrayList<Locality>();
                while (row.next()) {
                    found.add(new Locality(
                            row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getString(5)));
                }
                return found;
            }
        }
    }
}
