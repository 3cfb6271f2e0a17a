package org.essaim.partner.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.essaim.shared.limits.Turns;
import org.essaim.shared.problem.ProblemType;

/**
 * Everything that a partner may receive, line by line: the cursor from which to follow the changes, the entries, and
 * how many they were. What is in memory at once is what the client has not taken yet, never more than a few rows.
 */
@ApplicationScoped
class Snapshots {
    private static final int AT_ONCE = 2;
    private static final int ROWS_AT_ONCE = 500;
    private static final int BUFFER = 32 * 1024;

    /** Each entry is written as the database has it, in UTF-8: no object, no text is made of it. */
    static final String ITEMS = "select network, item from shared_item where partner = ?";

    private final DataSource database;
    private final DisclosureLog log;
    private final Clock clock;
    private final Turns turns = new Turns(AT_ONCE, ProblemType.TOO_MANY_REQUESTS);

    Snapshots(DataSource database, DisclosureLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /** The lines; the cursor was taken before, so that nothing happens between it and the first entry. */
    StreamingOutput of(Follower follower, String cursor) {
        return out -> {
            var partner = follower.partner().toString();
            turns.take(partner);
            try {
                write(follower, cursor, new BufferedOutputStream(out, BUFFER));
            } catch (SQLException broken) {
                throw new IOException(broken);
            } catch (IOException clientGone) {
                // the trail says so, and nobody is left to be told; without its last line the snapshot is none
            } finally {
                turns.leave(partner);
            }
        };
    }

    private void write(Follower follower, String cursor, OutputStream out) throws IOException, SQLException {
        var began = clock.instant();
        var sent = new HashMap<String, Integer>();
        boolean isComplete = false;
        try (var connection = database.getConnection()) {
            begin(connection);
            line(out, "{\"cursor\":\"%s\"}".formatted(cursor).getBytes(StandardCharsets.UTF_8));
            out.flush();
            entries(connection, follower, sent, out);
            int count = sent.values().stream().mapToInt(Integer::intValue).sum();
            line(out, "{\"count\":%d}".formatted(count).getBytes(StandardCharsets.UTF_8));
            out.flush();
            isComplete = true;
        } finally {
            log.sent(follower, began, sent, isComplete);
        }
    }

    private static void entries(Connection connection, Follower follower, Map<String, Integer> sent, OutputStream out)
            throws IOException, SQLException {
        try (var statement =
                        connection.prepareStatement(follower.network() == null ? ITEMS : ITEMS + " and network = ?");
                var rows = rows(statement, follower)) {
            while (rows.next()) {
                line(out, rows.getBytes(2));
                sent.merge(rows.getString(1), 1, Integer::sum);
            }
        } finally {
            connection.rollback();
        }
    }

    /** For this transaction alone: the connection goes back to others. */
    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
    }

    private static ResultSet rows(PreparedStatement statement, Follower follower) throws SQLException {
        statement.setFetchSize(ROWS_AT_ONCE);
        statement.setObject(1, follower.partner());
        if (follower.network() != null) {
            statement.setString(2, follower.network());
        }
        return statement.executeQuery();
    }

    private static void line(OutputStream out, byte[] json) throws IOException {
        out.write(json);
        out.write('\n');
    }
}
