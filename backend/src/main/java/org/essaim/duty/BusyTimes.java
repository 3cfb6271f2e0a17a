package org.essaim.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;

/** When advisers are taken. The key of the table forbids two things at once, whoever asks, on whatever node. */
@ApplicationScoped
public class BusyTimes {
    private final Session session;

    BusyTimes(Session session) {
        this.session = session;
    }

    /** A time at which somebody is taken. */
    public record Busy(UUID person, Instant from, Instant until) {}

    /** Those of some people that touch a time, without what nobody confirmed in time. */
    public List<Busy> list(Collection<UUID> persons, Instant from, Instant until, Instant now) {
        return session.createNativeQuery("""
                        select busy.person, lower(busy.during) as begins, upper(busy.during) as ends
                        from busy_time busy left join booking on booking.id = busy.booking
                        where busy.person in (:persons) and busy.during && tstzrange(:from, :until)
                            and (booking.held_until is null or booking.held_until > :now)
                        """, Object[].class)
                .setParameterList("persons", persons, UUID.class)
                .setParameter("from", at(from))
                .setParameter("until", at(until))
                .setParameter("now", at(now))
                .addScalar("person", UUID.class)
                .addScalar("begins", Instant.class)
                .addScalar("ends", Instant.class)
                .setTupleTransformer((row, names) -> new Busy((UUID) row[0], (Instant) row[1], (Instant) row[2]))
                .list();
    }

    /**
     * Takes the time of a booking; whoever asks for it meanwhile waits, and is refused once it is taken.
     *
     * @throws Refusal {@code slot-taken} when the adviser is not free
     */
    void take(UUID person, Booking booking, Instant now) {
        take(person, booking.startsAt(), booking.endsAt(), "booking", booking.id(), now);
    }

    void free(Booking booking) {
        free("booking", booking.id());
    }

    /**
     * Takes the time of a session of support, as that of a booking is taken.
     *
     * @throws Refusal {@code slot-taken} when the adviser is not free
     */
    public void takeForSession(UUID person, UUID supportSession, Instant from, Instant until, Instant now) {
        take(person, from, until, "session", supportSession, now);
    }

    public void freeSession(UUID supportSession) {
        free("session", supportSession);
    }

    private void take(UUID person, Instant from, Instant until, String by, UUID id, Instant now) {
        removeLapsed(person, from, until, now);
        int taken = session.createNativeMutationQuery("""
                        insert into busy_time (person, during, %s)
                        values (:person, tstzrange(:from, :until), :id) on conflict do nothing
                        """.formatted(by))
                .setParameter("person", person)
                .setParameter("from", at(from))
                .setParameter("until", at(until))
                .setParameter("id", id)
                .executeUpdate();
        if (taken == 0) {
            throw new Refusal(ProblemType.SLOT_TAKEN, null);
        }
    }

    private void free(String by, UUID id) {
        session.createNativeMutationQuery("delete from busy_time where %s = :id".formatted(by))
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What nobody confirmed in time does not keep the slot from the next one, even before it is cleared away. */
    private void removeLapsed(UUID person, Instant from, Instant until, Instant now) {
        session.createNativeMutationQuery("""
                        delete from booking using busy_time busy
                        where busy.booking = booking.id and busy.person = :person
                            and busy.during && tstzrange(:from, :until) and booking.held_until <= :now
                        """)
                .setParameter("person", person)
                .setParameter("from", at(from))
                .setParameter("until", at(until))
                .setParameter("now", at(now))
                .executeUpdate();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
