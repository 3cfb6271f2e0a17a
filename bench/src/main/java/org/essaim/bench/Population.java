package org.essaim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Fills a database with generated members, and writes their listings as the triggers would have. */
record Population(Database database, String name) {
    private static final int AT_ONCE = 10_000;
    private static final int WRITERS = 2;
    private static final String PORTIONS =
            "select id from (select id, row_number() over (order by id) - 1 as row from person) as rows where row %% %d = 0"
                    .formatted(AT_ONCE);
    /** What {@code tell_partners} writes for people of whom no partner was ever told. */
    private static final String SHARE = """
            insert into shared_entry (
                partner, entry, network, person, agreement, granted_at, text_sha256, content, last_day)
            select receivable.partner, receivable.entry, receivable.network, receivable.person, receivable.agreement,
                receivable.granted_at, receivable.text_sha256,
                md5((shown, written_instant(receivable.granted_at))::text)::uuid, receivable.last_day
            from receivable
            join disclosed shown on shown.agreement = receivable.agreement and shown.entry = receivable.entry
            where receivable.person = any (array(select id from person where id >= '%s' order by id limit %d))""";
    /** Fails when the function itself would have written something else. */
    private static final String STAYS_AS_IT_IS = """
            do $$
            declare
                told bigint := (select max(seq) from shared_entry);
            begin
                perform tell_partners(person) from (select person from shared_entry limit 200) as some_of_them;
                if (select max(seq) from shared_entry) > told then
                    raise exception 'shared entries are not as tell_partners writes them';
                end if;
            end $$""";

    private static final String INDEXES = """
            select indexdef from pg_indexes
            where tablename in ('listing', 'listing_place') and indexname not in ('listing_pkey', 'listing_of_person')""";

    void generate(int members) throws SQLException {
        try (var connection = database.superuser(name)) {
            Database.run(connection, "set essaim.members = " + members);
            Database.run(connection, script());
            writeListings(connection);
            Database.run(connection, "vacuum (analyze)");
            Database.run(connection, "checkpoint");
        }
    }

    /** Without the indexes, which are made at the end: one by one, they would take most of the time. */
    private void writeListings(Connection connection) throws SQLException {
        var indexes = texts(connection, INDEXES);
        for (var index : indexes) {
            Database.run(connection, "drop index " + index.split(" ")[index.startsWith("CREATE UNIQUE") ? 3 : 2]);
        }
        atOnce(texts(connection, PORTIONS), """
                select write_listings(array(select id from person where id >= '%s' order by id limit %d))""");
        atOnce(indexes, "%s");
        Database.run(connection, "analyze");
        atOnce(texts(connection, PORTIONS), SHARE);
        Database.run(connection, STAYS_AS_IT_IS);
    }

    private void atOnce(List<String> values, String sql) throws SQLException {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var all = values.stream().map(value -> (Callable<Void>) () -> {
                try (var connection = database.superuser(name)) {
                    Database.run(connection, sql.formatted(value, AT_ONCE));
                }
                return null;
            });
            for (var done : writers.invokeAll(all.toList())) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new SQLException("The listings could not be written", failed);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
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
