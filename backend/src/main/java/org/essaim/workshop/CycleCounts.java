package org.essaim.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How full cycles are, counted by the database for all of a page at once. */
@ApplicationScoped
class CycleCounts {
    private static final String COUNTS = """
            select cycle.id,
                (select count(*) from workshop_session where workshop_session.cycle = cycle.id),
                count(distinct holder) filter (where registration.state = 'REGISTERED'),
                count(*) filter (where registration.state = 'WAITLISTED'),
                count(*) filter (where registration.state = 'UNCONFIRMED'),
                max(registration.state) filter (where registration.person = cast(:reader as uuid))
            from workshop_cycle as cycle left join workshop_registration as registration on registration.cycle = cycle.id
            where cycle.id = any (:cycles) group by cycle.id""";

    private final Session session;

    CycleCounts(Session session) {
        this.session = session;
    }

    /**
     * What a list says of a cycle in numbers.
     *
     * @param taken by how many collectivités
     * @param waiting how many people
     * @param unconfirmed how many people, of whom the team has to say that they come from there
     * @param mine whether the reader has a seat; none when they did not register
     */
    record Count(
            UUID cycle,
            int sessions,
            int taken,
            int waiting,
            int unconfirmed,
            @Nullable SeatState mine) {}

    /** Of each of some cycles, for a reader. */
    Map<UUID, Count> of(Collection<UUID> cycles, @Nullable UUID reader) {
        return session
                .createNativeQuery(COUNTS, Object[].class)
                .setParameter("cycles", cycles.toArray(UUID[]::new), UUID[].class)
                .setParameter("reader", reader, UUID.class)
                .setTupleTransformer((row, names) -> new Count(
                        (UUID) row[0],
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        row[5] == null ? null : SeatState.valueOf((String) row[5])))
                .list()
                .stream()
                .map(Count.class::cast)
                .collect(Collectors.toMap(Count::cycle, Function.identity()));
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }
}
