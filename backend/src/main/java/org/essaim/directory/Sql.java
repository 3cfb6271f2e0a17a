package org.essaim.directory;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** A query put together piece by piece, each with its values: no value ever becomes text of the query. */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Reads one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public Sql add(String fragment, @Nullable Object... its) {
        text.append(fragment);
        values.addAll(Arrays.asList(its));
        return this;
    }

    /** Adds the value of a placeholder that was written before. */
    Sql with(Object value) {
        values.add(value);
        return this;
    }

    public <T> List<T> list(Session session, Row<T> reading) {
        return session.doReturningWork(connection -> list(connection, reading));
    }

    /** Reads within the transaction if there is one, else without: a single query sees one moment anyway. */
    <T> List<T> list(DataSource database, Row<T> reading) {
        try (var connection = database.getConnection()) {
            return list(connection, reading);
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    private <T> List<T> list(Connection connection, Row<T> reading) throws SQLException {
        try (var statement = connection.prepareStatement(text.toString())) {
            bind(statement);
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reading.read(rows));
                }
                return read;
            }
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        int index = 1;
        for (var value : values) {
            if (value instanceof Collection<?> uuids) {
                statement.setArray(index++, statement.getConnection().createArrayOf("uuid", uuids.toArray()));
            } else {
                statement.setObject(index++, value);
            }
        }
    }
}
