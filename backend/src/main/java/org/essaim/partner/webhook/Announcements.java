package org.essaim.partner.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/**
 * Turns news into messages: all that changed since the last is one, and none is added while one is still on its way, so
 * that a partner that was away is woken up once.
 */
@ApplicationScoped
class Announcements {
    /** Transactions that are not over are left for the next time, as the feed itself does. */
    private static final String CHANGES = """
            with turn as (
                select id, partner, network, told from webhook_endpoint
                where disabled_at is null and not exists (
                    select from webhook_delivery pending
                    where pending.endpoint = webhook_endpoint.id and event = 'directory.changed' and state = 'PENDING')
                for update skip locked),
            news as (
                select turn.id, turn.network, count(*) as changes,
                    (array_agg(shared.entry order by shared.xid desc, shared.seq desc))[1:100] as entries
                from turn
                join shared_entry shared on shared.partner = turn.partner and shared.network = turn.network
                    and shared.xid >= turn.told and shared.xid < pg_snapshot_xmin(pg_current_snapshot())
                group by turn.id, turn.network),
            moved as (
                update webhook_endpoint set told = pg_snapshot_xmin(pg_current_snapshot())
                from news where news.id = webhook_endpoint.id)
            insert into webhook_delivery (endpoint, event, body)
                select id, 'directory.changed', json_build_object(
                    'type', 'directory.changed', 'timestamp', now(),
                    'data', json_build_object('network', network, 'changes', changes, 'entries', entries))
                from news
            """;
    /** Once each, whatever node sees it first. */
    private static final String ENDS = """
            insert into webhook_delivery (endpoint, event, about, body)
                select endpoint.id, 'agreement.ended', terms.id, json_build_object(
                    'type', 'agreement.ended', 'timestamp', now(),
                    'data', json_build_object('network', terms.network, 'agreement', terms.id))
                from agreement terms
                join webhook_endpoint endpoint using (partner, network)
                where endpoint.disabled_at is null and (terms.ended_at is not null or terms.ends_on < current_date)
                    and terms.ends_on >= endpoint.created_at::date and terms.ends_on >= current_date - 7
            on conflict (endpoint, event, about) do nothing
            """;

    private final Session session;

    Announcements(Session session) {
        this.session = session;
    }

    /** How many messages are to go. */
    @Transactional
    int write() {
        return session.createNativeMutationQuery(CHANGES).executeUpdate()
                + session.createNativeMutationQuery(ENDS).executeUpdate();
    }
}
