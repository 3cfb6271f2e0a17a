package org.essaim.partner.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The messages to partners: taken on lease by one node at a time, tried, and remembered for a month. */
@ApplicationScoped
class Deliveries {
    static final Period KEPT = Period.ofDays(30);

    private static final String TAKE = """
            update webhook_delivery taken
            set attempts = attempts + 1, last_at = :now, leased_until = :lease
            where id = (
                select delivery.id from webhook_delivery delivery
                join webhook_endpoint endpoint on endpoint.id = delivery.endpoint and endpoint.disabled_at is null
                where delivery.state = 'PENDING' and delivery.next_at <= :now
                    and (delivery.leased_until is null or delivery.leased_until <= :now)
                order by delivery.next_at limit 1 for update of delivery skip locked)
            returning id, endpoint, attempts, since, body
            """;
    private static final String COLUMNS = "id, event, state, created_at, attempts, next_at, last_at, status, failure";

    private final Session session;
    private final WebhookConfig config;
    private final Clock clock;

    Deliveries(Session session, WebhookConfig config, Clock clock) {
        this.session = session;
        this.config = config;
        this.clock = clock;
    }

    /** A message in the hands of this node; {@code attempt} tells it from a later one whose lease is another's. */
    record Taken(UUID id, UUID endpoint, int attempt, Instant since, String body) {}

    /** Takes the one that has waited longest, if any is due: the lease is written before anything leaves. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Taken> take() {
        var now = clock.instant();
        return session.createNativeQuery(TAKE, Taken.class)
                .setParameter("now", written(now))
                .setParameter("lease", written(now.plus(config.lease())))
                .uniqueResultOptional();
    }

    /**
     * Writes down what came of an attempt, unless the lease ran out and another node has it.
     *
     * @param next when to try again; none when that was all
     */
    void note(Taken taken, Answer answer, @Nullable Instant next) {
        session.createNativeMutationQuery("""
                update webhook_delivery
                set state = :state, next_at = :next, leased_until = null, status = :status, failure = :failure
                where id = :id and attempts = :attempt and state = 'PENDING'
                """)
                .setParameter("state", answer.isSuccess() ? "DELIVERED" : next == null ? "FAILED" : "PENDING")
                .setParameter("next", next == null ? null : written(next), OffsetDateTime.class)
                .setParameter("status", answer.status(), Integer.class)
                .setParameter(
                        "failure",
                        answer.failure() == null ? null : answer.failure().name(),
                        String.class)
                .setParameter("id", taken.id())
                .setParameter("attempt", taken.attempt())
                .executeUpdate();
    }

    /** Adds a message by which a partner tries its side. */
    UUID addTest(Endpoint endpoint) {
        return session.createNativeQuery("""
                insert into webhook_delivery (endpoint, event, body)
                values (:endpoint, 'test', cast(json_build_object('type', 'test', 'timestamp', now(),
                    'data', json_build_object('network', cast(:network as text))) as text)) returning id
                """, UUID.class)
                .setParameter("endpoint", endpoint.id())
                .setParameter("network", endpoint.network())
                .getSingleResult();
    }

    /** Sends one again, the very same message, with a day of attempts before it. */
    boolean replay(Endpoint endpoint, UUID id) {
        return session.createNativeMutationQuery("""
                update webhook_delivery
                set state = 'PENDING', since = :now, next_at = :now, attempts = 0, leased_until = null
                where endpoint = :endpoint and id = :id
                """)
                        .setParameter("now", written(clock.instant()))
                        .setParameter("endpoint", endpoint.id())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** A page of those to an endpoint, the latest first. */
    Slice<DeliveryView> list(Endpoint endpoint, @Nullable String after, int limit) {
        var list = "webhook-deliveries/" + endpoint.id();
        var key = Cursor.read(list, after, 1);
        var rows = session.createNativeQuery(
                        "select " + COLUMNS + " from webhook_delivery where endpoint = :endpoint"
                                + (key == null ? "" : " and id < cast(:before as uuid)")
                                + " order by id desc limit :most",
                        DeliveryView.class)
                .setParameter("endpoint", endpoint.id())
                .setParameter("most", limit + 1);
        if (key != null) {
            rows.setParameter("before", Cursor.uuid(key.getFirst()));
        }
        return Slice.of(rows.getResultList(), limit, last -> Cursor.write(list, last.id()));
    }

    @Transactional
    void forgetOld() {
        session.createNativeMutationQuery(
                        "delete from webhook_delivery where state <> 'PENDING' and created_at < now() - cast(:kept as interval)")
                .setParameter("kept", KEPT.toString())
                .executeUpdate();
    }

    private static OffsetDateTime written(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
