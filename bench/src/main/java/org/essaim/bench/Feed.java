package org.essaim.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.essaim.bench.SqlWork.Step;
import org.postgresql.PGConnection;

/** What a partner does: one snapshot of everybody who agreed to it, then the changes. */
record Feed(Api api, Issuer issuer, Database database, String name) {
    private static final String SNAPSHOT = "/api/v1/partner/directory/snapshot";
    private static final String CHANGES = "/api/v1/partner/directory/changes?limit=500&after=";
    private static final Pattern CURSOR = Pattern.compile("\"(?:cursor|nextCursor)\":\"([^\"]+)\"");
    private static final String PARTNER = "(select id from partner where client_id = 'partner-bench')";
    private static final String COPY =
            "copy (select item from shared_item where partner = %s) to stdout".formatted(PARTNER);
    private static final String PULL = """
            with notices as materialized (
                select xid, seq, at, entry, network, reason from shared_entry
                where partner = %1$s and (xid, seq) > (cast(? as xid8), 0) and xid < pg_snapshot_xmin(pg_current_snapshot())
                order by xid, seq limit 501)
            select notices.*, shown.item
            from notices left join shared_item shown on shown.partner = %1$s and shown.entry = notices.entry""".formatted(PARTNER);

    /** What one snapshot took: memory is what the API needed at most beyond what it had before, in MB. */
    record Snapshot(double millisecondsToFirstByte, double seconds, double memory, String cursor) {}

    Snapshot snapshot() throws IOException, InterruptedException {
        double before = api.residentMemory();
        try (var http = new Http(api.port());
                var memory = Peak.of(api)) {
            var answer = http.stream(Http.request(SNAPSHOT, authorization()));
            return new Snapshot(
                    answer.millisecondsToFirstByte(),
                    answer.seconds(),
                    memory.stop() - before,
                    cursorIn(answer.beginning()));
        }
    }

    /** The same lines by {@code COPY}, in seconds. */
    double copy() throws IOException, SQLException {
        try (var connection = database.application(name)) {
            long begun = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, OutputStream.nullOutputStream());
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    /** Changes what some people show, as they would, and answers after which transaction. */
    String change(int people) throws SQLException {
        try (var connection = database.superuser(name)) {
            var before = text(connection, "select pg_snapshot_xmin(pg_current_snapshot())::text");
            Database.run(connection, """
                    update directory_entry set headline = 'Depuis ' || clock_timestamp(), headline_for = 'PUBLIC'
                    where id in (select entry from shared_entry where person is not null limit %d)""".formatted(people));
            return before;
        }
    }

    Work changes(String cursor) {
        var request = Http.request(CHANGES + cursor, authorization());
        return new ApiWork(api.port(), 200, connection -> List.of(request));
    }

    /** By who has everything already. */
    Work nothingNew(String cursor) throws IOException {
        try (var http = new Http(api.port())) {
            return changes(cursorIn(http.get(CHANGES + cursor, authorization()).body()));
        }
    }

    Work changesBySql(String after) {
        return new SqlWork(database, name, List.of(new Step(PULL, turn -> List.of(after))));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private String authorization() {
        return Http.bearer(issuer.tokenOfPartner("partner-bench", "openid directory:read"));
    }

    private static String cursorIn(String text) {
        var cursor = CURSOR.matcher(text);
        if (!cursor.find()) {
            throw new IllegalStateException("No cursor in " + text);
        }
        return cursor.group(1);
    }
}
