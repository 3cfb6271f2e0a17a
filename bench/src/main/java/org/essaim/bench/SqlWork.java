package org.essaim.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The same work as prepared statements, each row read to its last column: what the API is measured against. */
record SqlWork(Database database, String name, List<Step> steps) implements Work {

    /** A statement, and its values at each turn. */
    record Step(String sql, IntFunction<List<Object>> values) {}

    @Override
    public Worker open(int number) throws Exception {
        var connection = database.application(name);
        var statements = new ArrayList<PreparedStatement>();
        for (var step : steps) {
            statements.add(connection.prepareStatement(step.sql()));
        }
        return new Prepared(number, steps, connection, statements);
    }

    private record Prepared(int number, List<Step> steps, Connection connection, List<PreparedStatement> statements)
            implements Worker {

        @Override
        public void once(int turn) throws SQLException {
            for (int step = 0; step < steps.size(); step++) {
                execute(statements.get(step), steps.get(step).values().apply(turn + 7 * number));
            }
        }

        private static void execute(PreparedStatement statement, List<Object> values) throws SQLException {
            for (int index = 0; index < values.size(); index++) {
                statement.setObject(index + 1, values.get(index));
            }
            try (var row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int column = 1; column <= columns; column++) {
                        row.getString(column);
                    }
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
