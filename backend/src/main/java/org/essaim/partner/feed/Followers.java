package org.essaim.partner.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.essaim.directory.Sql;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds partners at the feed; one that never had an agreement is unknown, one whose agreements ended is not. */
@ApplicationScoped
class Followers {
    private static final String FIND = """
            select partner.id, feed.epoch, feed.forgotten::text, pg_snapshot_xmin(now)::text as settled,
                pg_snapshot_xmax(now)::text as next, feed.history = history_of_this_server() as is_of_this_server,
                exists (select from agreement
                    where agreement.partner = partner.id and agreement_holds(agreement)
                        and (last_read_at is null or last_read_at < now() - interval '10 minutes')) as is_unseen
            from partner
            cross join partner_feed feed
            cross join pg_current_snapshot() as now
            where partner.client_id = ? and exists (
                select from agreement
                where agreement.partner = partner.id and starts_on <= current_date
                    and agreement.network = coalesce(?, agreement.network))""";

    private final Session session;

    Followers(Session session) {
        this.session = session;
    }

    /**
     * The partner that a client calls for.
     *
     * @param network the one network asked for; none for all
     */
    Optional<Follower> find(String clientId, @Nullable String network) {
        var found = new Sql()
                .add(FIND, clientId, network).list(session, row -> read(row, clientId, network)).stream()
                        .findFirst();
        if (found.isEmpty() || found.get().isOfThisServer()) {
            return found.map(Found::follower);
        }
        new Sql().add("select restart_feed_after_restore()").list(session, row -> true);
        return find(clientId, network);
    }

    private record Found(boolean isOfThisServer, Follower follower) {}

    private static Found read(ResultSet row, String clientId, @Nullable String network) throws SQLException {
        return new Found(
                row.getBoolean("is_of_this_server"),
                new Follower(
                        row.getObject("id", UUID.class),
                        clientId,
                        network,
                        row.getObject("epoch", UUID.class),
                        row.getLong("forgotten"),
                        row.getLong("settled"),
                        row.getLong("next"),
                        row.getBoolean("is_unseen")));
    }
}
