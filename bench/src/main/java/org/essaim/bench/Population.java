package org.essaim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Fills a database with generated members, and writes their listings as the triggers would have. */
record Population(Database database, String name) {
    private static final int AT_ONCE = 10_000;
    private static final int WRITERS = 2;

    void generate(int members) throws SQLException {
        try (var connection = database.superuser(name)) {
            Database.run(connection, "set essaim.members = " + members);
            Database.run(connection, script());
            refresh(connection);
            connection.setAutoCommit(true);
            Database.run(connection, "vacuum (analyze)");
            Database.run(connection, "checkpoint");
        }
    }

    private void refresh(Connection connection) throws SQLException {
        var portions = new ArrayList<Callable<Void>>();
        for (var range : ranges(connection)) {
            portions.add(() -> {
                try (var writer = database.superuser(name);
                        var refresh = writer.prepareStatement(
                                "select refresh_listings(id) from person where id between ? and ?")) {
                    refresh.setObject(1, range.getFirst());
                    refresh.setObject(2, range.getLast());
                    refresh.execute();
                }
                return null;
            });
        }
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var done : writers.invokeAll(portions)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new SQLException("The listings could not be written", failed);
        }
    }

    private static List<List<UUID>> ranges(Connection connection) throws SQLException {
        var ranges = new ArrayList<List<UUID>>();
        try (var statement = connection.prepareStatement("""
                        select (array_agg(id order by id))[1], (array_agg(id order by id desc))[1]
                        from (select id, row_number() over (order by id) / ? as portion from person) as numbered
                        group by portion""")) {
            statement.setInt(1, AT_ONCE);
            var row = statement.executeQuery();
            while (row.next()) {
                ranges.add(List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
            }
        }
        return ranges;
    }

    private static String script() {
        try (var script = Population.class.getResourceAsStream("/population.sql")) {
            if (script == null) {
                throw new IllegalStateException("Packaged without population.sql");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
