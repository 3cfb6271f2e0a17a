package org.essaim.client;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * A copy in two tables of a database: the entries, and the cursor in the same transaction. Any database will do:
 *
 * <pre>{@code
 * create table essaim_entry (id varchar(36) primary key, network varchar(40) not null, item text not null);
 * create table essaim_cursor (id integer primary key, position varchar(400) not null);
 * }</pre>
 */
public final class JdbcCopy implements DirectoryCopy {
    private static final int BATCH = 500;

    private final DataSource database;

    public JdbcCopy(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<String> cursor() throws IOException {
        return inTransaction(connection -> {
            try (var query = connection.prepareStatement("select position from essaim_cursor where id = 1");
                    var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        });
    }

    @Override
    public void replace(Snapshot snapshot) throws IOException {
        inTransaction(connection -> {
            try (var clear = connection.prepareStatement("delete from essaim_entry");
                    var insert = insertion(connection)) {
                clear.executeUpdate();
                int waiting = 0;
                for (var entry = snapshot.next(); entry != null; entry = snapshot.next()) {
                    add(insert, entry);
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            return keep(connection, snapshot.cursor());
        });
    }

    @Override
    public void apply(List<Change> changes, String cursor) throws IOException {
        inTransaction(connection -> {
            try (var delete = connection.prepareStatement("delete from essaim_entry where id = ?");
                    var insert = insertion(connection)) {
                for (var change : Change.lastOfEach(changes).values()) {
                    delete.setString(1, change.id());
                    delete.addBatch();
                    if (!change.isTombstone()) {
                        add(insert, change.entry());
                    }
                }
                delete.executeBatch();
                insert.executeBatch();
            }
            return keep(connection, cursor);
        });
    }

    @Override
    public void forEach(Consumer<Entry> reader) throws IOException {
        inTransaction(connection -> {
            try (var query = connection.prepareStatement("select id, network, item from essaim_entry")) {
                query.setFetchSize(BATCH);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        reader.accept(new Entry(row.getString(1), row.getString(2), row.getString(3)));
                    }
                }
            }
            return true;
        });
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    private <T> T inTransaction(Work<T> work) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean isDone = false;
            try {
                var result = work.with(connection);
                connection.commit();
                isDone = true;
                return result;
            } finally {
                if (!isDone) {
                    connection.rollback();
                }
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static boolean keep(Connection connection, String cursor) throws SQLException {
        try (var clear = connection.prepareStatement("delete from essaim_cursor where id = 1");
                var insert = connection.prepareStatement("insert into essaim_cursor (id, position) values (1, ?)")) {
            clear.executeUpdate();
            insert.setString(1, cursor);
            return insert.executeUpdate() == 1;
        }
    }

    private static PreparedStatement insertion(Connection connection) throws SQLException {
        return connection.prepareStatement("insert into essaim_entry (id, network, item) values (?, ?, ?)");
    }

    private static void add(PreparedStatement insert, Entry entry) throws SQLException {
        insert.setString(1, entry.id());
        insert.setString(2, entry.network());
        insert.setString(3, entry.json());
        insert.addBatch();
    }
}
