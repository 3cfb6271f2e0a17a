package org.essaim.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The questions asked about cycles. */
@ApplicationScoped
class CycleRepository implements PanacheRepositoryBase<WorkshopCycle, UUID> {
    private static final String PAGE = """
            select * from workshop_cycle
            where network = :network and state = any (:states)
                and (cast(:person as uuid) is null
                    or exists (select from workshop_registration where cycle = workshop_cycle.id and person = :person))
                and (cast(:begins as timestamptz) is null or (begins_at, id) > (cast(:begins as timestamptz), cast(:id as uuid)))
            order by begins_at, id limit :limit""";

    private final Session session;

    CycleRepository(Session session) {
        this.session = session;
    }

    /** A page of those in some states, the first to begin first. */
    Slice<WorkshopCycle> list(String network, List<CycleState> states, @Nullable String after, int limit) {
        return list(network, states, null, after, limit);
    }

    /** A page of those for which somebody registered, whatever became of them. */
    Slice<WorkshopCycle> listOf(UUID person, String network, @Nullable String after, int limit) {
        return list(network, List.of(CycleState.values()), person, after, limit);
    }

    private Slice<WorkshopCycle> list(
            String network, List<CycleState> states, @Nullable UUID person, @Nullable String after, int limit) {
        var list = "workshops/%s/%s/%s".formatted(network, states, person);
        var key = Cursor.read(list, after, 2);
        var rows = session.createNativeQuery(PAGE, WorkshopCycle.class)
                .setParameter("network", network)
                .setParameter("states", states.stream().map(Enum::name).toArray(String[]::new), String[].class)
                .setParameter("person", person, UUID.class)
                .setParameter("begins", key == null ? null : moment(key.getFirst()), Instant.class)
                .setParameter("id", key == null ? null : Cursor.uuid(key.getLast()), UUID.class)
                .setParameter("limit", limit + 1)
                .list();
        return Slice.of(rows, limit, last -> Cursor.write(list, last.beginsAt(), last.id()));
    }

    Optional<WorkshopCycle> find(String network, UUID id) {
        return find("network = ?1 and id = ?2", network, id).firstResultOptional();
    }

    /** Until the end of the transaction nobody else changes the cycle, or who has a seat in it. */
    Optional<WorkshopCycle> lock(String network, UUID id) {
        return find("network = ?1 and id = ?2", network, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The next whose days of registration, or sessions, are over by its own clock; the rows that another node holds are left to it. */
    Optional<WorkshopCycle> nextToMove(Instant now) {
        return session.createNativeQuery("""
                select * from workshop_cycle
                where state = 'OPEN'
                        and (closes_on < cast(cast(:now as timestamptz) at time zone zone as date) or begins_at <= :now)
                    or state = 'CLOSED' and over_at <= :now
                order by closes_on, id limit 1 for update skip locked
                """, WorkshopCycle.class)
                .setParameter("now", now, Instant.class)
                .uniqueResultOptional();
    }

    /** The next session of which people have to be reminded, its row locked. */
    Optional<WorkshopSession> nextToRemind(Instant now) {
        return session.createNativeQuery("""
                select * from workshop_session where remind_at <= :now
                order by remind_at, id limit 1 for update skip locked
                """, WorkshopSession.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    private static Instant moment(String part) {
        try {
            return Instant.parse(part);
        } catch (java.time.format.DateTimeParseException tampered) {
            throw Cursor.foreign();
        }
    }
}
