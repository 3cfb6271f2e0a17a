package org.essaim.partner.feed;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner at the feed, and what the feed is at this moment.
 *
 * @param network the one network asked for; none for all those of its agreements
 * @param forgotten the transaction up to which tombstones are no longer kept
 * @param settled the oldest transaction that is not over: all before it can be read
 * @param next the first transaction that has not begun
 * @param isUnseen whether the agreements do not yet say that the partner was served a short while ago
 */
record Follower(
        UUID partner,
        String clientId,
        @Nullable String network,
        UUID epoch,
        long forgotten,
        long settled,
        long next,
        boolean isUnseen) {

    /** Where a copy begins that is made from now on. */
    FeedCursor start(LocalDate today) {
        return new FeedCursor(epoch, settled, 0, today);
    }

    /** Whether nothing is lost by reading on after this cursor. */
    boolean knows(FeedCursor cursor) {
        return cursor.epoch().equals(epoch) && cursor.xid() > forgotten && cursor.xid() <= next;
    }
}
