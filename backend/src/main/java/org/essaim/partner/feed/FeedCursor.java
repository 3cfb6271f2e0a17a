package org.essaim.partner.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.essaim.shared.paging.Cursor;

/**
 * How far a partner has followed the feed: everything up to a position, in one epoch of the server.
 *
 * @param epoch changes when positions lose their meaning, after a restore
 * @param xid the transaction of the last change that was read
 * @param seq its number within all changes
 * @param day when this cursor was given
 */
record FeedCursor(UUID epoch, long xid, long seq, LocalDate day) {
    private static final int PARTS = 4;

    String write(Follower follower) {
        return Cursor.write(list(follower), epoch, xid, seq, day);
    }

    static FeedCursor read(Follower follower, String cursor) {
        var parts = Objects.requireNonNull(Cursor.read(list(follower), cursor, PARTS));
        try {
            return new FeedCursor(
                    UUID.fromString(parts.get(0)),
                    Long.parseUnsignedLong(parts.get(1)),
                    Long.parseUnsignedLong(parts.get(2)),
                    LocalDate.parse(parts.get(3)));
        } catch (IllegalArgumentException | DateTimeException tampered) {
            throw Cursor.foreign();
        }
    }

    private static String list(Follower follower) {
        return "partner-feed/%s/%s".formatted(follower.partner(), follower.network());
    }
}
