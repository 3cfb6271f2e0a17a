package org.essaim.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.LinkToken;
import org.jspecify.annotations.Nullable;

/** The questions asked about bookings. */
@ApplicationScoped
class BookingRepository implements PanacheRepositoryBase<Booking, UUID> {
    private static final String LABEL = "(?<=.)[+][^@]*";

    /** Until the end of the transaction, nobody else books under this key. */
    void lockKey(String network, String key) {
        lock("booking/" + network + "/" + key);
    }

    private void lock(String what) {
        getSession()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:what, 0))", Object.class)
                .setParameter("what", what)
                .getResultList();
    }

    Optional<Booking> findByKey(String network, String key) {
        return find("network = ?1 and idempotencyKey = ?2", network, key).firstResultOptional();
    }

    /**
     * The booking that a link opens, locked: one change at a time.
     *
     * @throws Refusal {@code not-found} for any other link, and once the slot is free again
     */
    Booking byLink(@Nullable String link, Instant now) {
        return getSession()
                .createNativeQuery("""
                        select booking.* from booking join booking_link link on link.booking = booking.id
                        where link.sha256 = :sha256 for update of booking
                        """, Booking.class)
                .setParameter("sha256", LinkToken.sha256(link == null ? "" : link))
                .uniqueResultOptional()
                .filter(booking -> !booking.hasLapsed(now))
                .orElseThrow(Refusal::notFound);
    }

    /** A new link to a booking; those sent before keep working. */
    String link(Booking booking) {
        var token = LinkToken.fresh();
        getSession()
                .createNativeMutationQuery("insert into booking_link (sha256, booking) values (:sha256, :booking)")
                .setParameter("sha256", token.sha256())
                .setParameter("booking", booking.id())
                .executeUpdate();
        return token.value();
    }

    /**
     * How many slots of a network one mailbox has that are to come, agreed or waiting for it to be proved, whatever labels
     * ({@code +…}) its addresses bear; until the end of the transaction nobody else is counted for it.
     */
    long countToComeFor(String network, String email, Instant now) {
        var mailbox = email.replaceFirst(LABEL, "");
        lock("booking/" + network + "/of/" + mailbox);
        return getSession()
                .createNativeQuery("""
                        select count(*) from booking
                        where network = :network and starts_at > :now
                            and (state = 'CONFIRMED' or held_until > :now)
                            and regexp_replace(email, '(?<=.)[+][^@]*', '') = :mailbox
                        """, Long.class)
                .setParameter("network", network)
                .setParameter("now", now)
                .setParameter("mailbox", mailbox)
                .getSingleResult();
    }

    /** How many slots of a network were asked for from one place of the web, and wait to be confirmed. */
    long countHeldFrom(String network, String sourceSha256, Instant now) {
        return count("network = ?1 and heldUntil > ?2 and sourceSha256 = ?3", network, now, sourceSha256);
    }

    /** Those of a network that begin within a time, the earliest first; never what is not confirmed. */
    List<Booking> list(String network, Instant from, Instant until, int limit) {
        return find(
                        "network = ?1 and startsAt >= ?2 and startsAt < ?3 and state <> ?4 order by startsAt, id",
                        network,
                        from,
                        until,
                        BookingState.PENDING)
                .range(0, limit - 1)
                .list();
    }

    /** Those agreed with some hosts that begin within a time, the earliest first. */
    List<Booking> listOf(Collection<UUID> hosts, Instant from, Instant until, int limit) {
        return find(
                        "host in ?1 and startsAt >= ?2 and startsAt < ?3 and state = ?4 order by startsAt, id",
                        hosts,
                        from,
                        until,
                        BookingState.CONFIRMED)
                .range(0, limit - 1)
                .list();
    }

    /** A booking of that network, confirmed once. */
    Booking get(String network, UUID id) {
        return find("network = ?1 and id = ?2 and state <> ?3", network, id, BookingState.PENDING)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    boolean hasMeetingsToCome(UUID host, Instant now) {
        return count(
                        "host = ?1 and startsAt > ?2 and (state = ?3 and heldUntil > ?2 or state = ?4)",
                        host,
                        now,
                        BookingState.PENDING,
                        BookingState.CONFIRMED)
                > 0;
    }

    /** What is booked of an adviser and still to come, confirmed or not, locked: nobody confirms it meanwhile. */
    List<Booking> listToComeWith(UUID adviser, Instant now) {
        return getSession()
                .createNativeQuery("""
                        select booking.* from booking join duty_host host on host.id = booking.host
                        where host.person = :adviser and booking.state in ('PENDING', 'CONFIRMED')
                            and booking.starts_at > :now
                        order by booking.starts_at for update of booking
                        """, Booking.class)
                .setParameter("adviser", adviser)
                .setParameter("now", now)
                .list();
    }

    /** The confirmed meetings to come that were booked from an address, locked. */
    List<Booking> listToComeOf(String email, Instant now) {
        return getSession()
                .createNativeQuery("""
                        select * from booking where email = :email and state = 'CONFIRMED' and starts_at > :now
                        order by starts_at for update
                        """, Booking.class)
                .setParameter("email", email)
                .setParameter("now", now)
                .list();
    }

    /** A booking of which somebody is to be reminded now; no other node takes it meanwhile. */
    Optional<Booking> nextToRemind(Instant now) {
        return getSession()
                .createNativeQuery("""
                        select * from booking where day_reminder_at <= :now or hour_reminder_at <= :now
                        order by starts_at limit 1 for update skip locked
                        """, Booking.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    int removeLapsed(Instant now) {
        return Math.toIntExact(delete("heldUntil <= ?1", now));
    }
}
