package org.essaim.partner.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something has become of an entry.
 *
 * @param reason of a tombstone; none when the partner may have the entry
 */
record Notice(
        long xid,
        long seq,
        Instant at,
        UUID entry,
        String network,
        @Nullable TombstoneReason reason) {

    static Notice read(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Notice(
                row.getLong("position"),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("entry", UUID.class),
                row.getString("network"),
                reason == null ? null : TombstoneReason.valueOf(reason));
    }

    boolean isTombstone() {
        return reason != null;
    }
}
