package org.essaim.partner.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.directory.Sql;
import org.essaim.partner.PartnerEntry;
import org.essaim.partner.SharedItems;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What became of the entries of a partner since a cursor: each once, in an order that loses none (ADR 21). */
@ApplicationScoped
class ChangeFeed {
    /** Transactions that are not over, and those that began after them, are left for later: they cannot be missed. */
    static final String NOTICES = """
            select xid::text as position, seq, at, entry, network, reason from shared_entry
            where partner = ? and (xid, seq) > (cast(? as xid8), ?)
                and xid < pg_snapshot_xmin(pg_current_snapshot())""";

    private final Session session;
    private final SharedItems items;
    private final Followers followers;
    private final DisclosureLog log;
    private final Clock clock;

    ChangeFeed(Session session, SharedItems items, Followers followers, DisclosureLog log, Clock clock) {
        this.session = session;
        this.items = items;
        this.followers = followers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A page of changes.
     *
     * @throws Refusal 404 for a partner that never had an agreement, 400 for a cursor that was never given to it
     * @throws CursorExpired when what came after the cursor is no longer known
     */
    @Transactional
    DirectoryChanges page(String clientId, @Nullable String network, String after, int limit) {
        var follower = followers.find(clientId, network).orElseThrow(Refusal::notFound);
        var cursor = FeedCursor.read(follower, after);
        if (!follower.knows(cursor)) {
            throw new CursorExpired();
        }
        var oneMore = notices(follower, cursor, limit + 1);
        var notices = oneMore.subList(0, Math.min(limit, oneMore.size()));
        var changes = changes(follower, notices);
        log.pulled(follower, changes);
        return new DirectoryChanges(
                changes, next(follower, cursor, notices).write(follower), oneMore.size() > limit, clock.instant());
    }

    private List<Notice> notices(Follower follower, FeedCursor cursor, int limit) {
        var sql = new Sql().add(NOTICES, follower.partner(), Long.toUnsignedString(cursor.xid()), cursor.seq());
        if (follower.network() != null) {
            sql.add(" and network = ?", follower.network());
        }
        return sql.add(" order by xid, seq limit ?", limit).list(session, Notice::read);
    }

    private List<DirectoryChange> changes(Follower follower, List<Notice> notices) {
        var shared = notices.stream()
                .filter(notice -> !notice.isTombstone())
                .map(Notice::entry)
                .toList();
        var shown = shared.isEmpty() ? Map.<UUID, PartnerEntry>of() : items.among(follower.partner(), shared);
        return notices.stream().flatMap(notice -> change(notice, shown)).toList();
    }

    /** An entry that may not be received any more since it was noticed is passed over: another notice follows. */
    private static Stream<DirectoryChange> change(Notice notice, Map<UUID, PartnerEntry> shown) {
        return notice.isTombstone()
                ? Stream.of(DirectoryChange.tombstone(notice))
                : Stream.ofNullable(shown.get(notice.entry())).map(item -> DirectoryChange.upsert(notice, item));
    }

    /** After the last notice; where there is none, the same cursor all day long, so that nothing needs to be saved. */
    private FeedCursor next(Follower follower, FeedCursor cursor, List<Notice> notices) {
        var today = LocalDate.now(clock);
        if (!notices.isEmpty()) {
            var last = notices.getLast();
            return new FeedCursor(follower.epoch(), last.xid(), last.seq(), today);
        }
        return cursor.day().equals(today) ? cursor : follower.start(today);
    }
}
