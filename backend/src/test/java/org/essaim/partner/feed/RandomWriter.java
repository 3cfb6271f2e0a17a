package org.essaim.partner.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/** Changes people at random, several in one transaction, sometimes slowly, sometimes for nothing. */
final class RandomWriter implements Runnable {
    private static final List<String> CHANGES = List.of(
            consent("GRANT"),
            consent("GRANT"),
            consent("WITHDRAW"),
            "update directory_entry set headline = '%3$d', headline_for = 'PARTNERS' where person = '%1$s'",
            "update directory_entry set headline_for = 'NETWORK' where person = '%1$s'",
            "update person set family_name = 'Exemple%3$d' where id = '%1$s'",
            "update membership set state = 'RESIGNED' where person = '%1$s'",
            "update membership set state = 'EXPIRED' where person = '%1$s'",
            "update membership set state = 'ACTIVE' where person = '%1$s'",
            """
            insert into mandate (person, kind, function, place, starts_on, ends_on)
            values ('%1$s', 'MUNICIPAL', 'MAIRE', 'COM:44128', date '2000-01-01' + %3$d, date '2000-01-01' + %3$d)""",
            "delete from mandate where person = '%1$s'",
            """
            insert into membership (network, person, state, since)
            values ('territoires44', '%1$s', 'ACTIVE', date '2026-01-10') on conflict do nothing""",
            """
            with reason as (select set_config('essaim.tombstone_reason', 'ERASED', true)),
                entry as (delete from directory_entry using reason where person = '%1$s' returning 1)
            delete from membership using reason where person = '%1$s'""");

    private final DataSource database;
    private final List<UUID> people;
    private final UUID partner;
    private final Random random;
    private final int transactions;

    RandomWriter(DataSource database, List<UUID> people, UUID partner, long seed, int transactions) {
        this.database = database;
        this.people = people;
        this.partner = partner;
        this.random = new Random(seed);
        this.transactions = transactions;
    }

    @Override
    public void run() {
        for (int i = 0; i < transactions; i++) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                transaction(connection);
            } catch (SQLException deadlock) {
                if (!"40P01".equals(deadlock.getSQLState())) {
                    throw new IllegalStateException(deadlock);
                }
            }
        }
    }

    private void transaction(Connection connection) throws SQLException {
        boolean isDone = false;
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
            int steps = 1 + random.nextInt(3);
            for (int step = 0; step < steps; step++) {
                var change = CHANGES.get(random.nextInt(CHANGES.size()));
                pause(random.nextInt(20));
                statement.execute(
                        change.formatted(people.get(random.nextInt(people.size())), partner, random.nextInt(5_000)));
            }
            pause(random.nextInt(random.nextInt(20) == 0 ? 400 : 20));
            isDone = random.nextInt(8) > 0;
        } finally {
            if (isDone) {
                connection.commit();
            } else {
                connection.rollback();
            }
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String consent(String action) {
        return """
                insert into consent_event (person, network, audience, partner, action, text_sha256, channel)
                select '%%1$s', 'territoires44', 'PARTNER', '%%2$s', '%s', sha256, 'WEB' from consent_text limit 1""".formatted(action);
    }
}
