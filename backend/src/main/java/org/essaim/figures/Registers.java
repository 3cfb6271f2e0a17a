package org.essaim.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.figures.Register.Adherence;
import org.essaim.figures.Register.Friend;
import org.essaim.figures.Register.Office;
import org.essaim.figures.Register.Post;
import org.essaim.figures.Register.Stay;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.PositionKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Reads the register of a network. A membership that is living counts from its first to its last day; one that is not
 * counted until the day before it ceased to be.
 */
@ApplicationScoped
class Registers {
    private static final String LAST_DAY = """
            case when m.state in ('ACTIVE', 'RENEWAL_DUE') then m.until
                else least(m.until, coalesce(m.state_since - 1, m.until)) end
            """;
    private static final String COUNTABLE = """
            m.network = :network and m.kind = 'MEMBER' and (m.state in ('ACTIVE', 'RENEWAL_DUE')
                or coalesce(m.state_since - 1, m.until) < :today)
            """;
    private static final String STAYS = """
            select m.person, m.since, %2$s from membership m where m.person is not null and %1$s
            union all
            select seat.person, greatest(m.since, seat.starts_on), least(%2$s, seat.ends_on)
            from membership m join seat on seat.organization = m.organization and seat.network = m.network where %1$s
            """.formatted(COUNTABLE, LAST_DAY);

    private final Session session;
    private final Clock clock;

    Registers(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    Register of(String network) {
        return new Register(
                rows(STAYS, network)
                        .map(row -> new Stay((UUID) row[0], period(row, 1)))
                        .toList(),
                rows(ofThoseWhoStay("select person, kind, function, place, starts_on, ends_on from mandate"), network)
                        .map(Registers::mandate)
                        .toList(),
                rows(ofThoseWhoStay("select person, kind, place, starts_on, ends_on from position"), network)
                        .map(row -> new Post(
                                (UUID) row[0], PositionKind.valueOf((String) row[1]), (String) row[2], period(row, 3)))
                        .toList(),
                rows("""
                        select m.organization, organization.kind, organization.place, m.since, %s
                        from membership m join organization on organization.id = m.organization where %s
                        """.formatted(LAST_DAY, COUNTABLE), network)
                        .map(row -> new Adherence((UUID) row[0], (String) row[1], (String) row[2], period(row, 3)))
                        .toList(),
                rows("""
                        select place, cast(informed_at at time zone 'Europe/Paris' as date), cast(null as date)
                        from sympathiser
                        where network = :network and state in ('INFORMED', 'ACTIVE') and function = 'MAIRE'
                            and place is not null and :today >= recorded_on
                        """, network)
                        .map(row -> new Friend((String) row[0], period(row, 1)))
                        .toList());
    }

    private static String ofThoseWhoStay(String select) {
        return select + " where person in (select person from (" + STAYS + ") as stay)";
    }

    private static Office mandate(Object[] row) {
        return new Office(
                (UUID) row[0],
                MandateKind.valueOf((String) row[1]),
                row[2] == null ? null : MandateFunction.valueOf((String) row[2]),
                (String) row[3],
                period(row, 4));
    }

    private static Period period(@Nullable Object[] row, int at) {
        return new Period((LocalDate) row[at], (LocalDate) row[at + 1]);
    }

    private Stream<Object[]> rows(String sql, String network) {
        List<Object[]> rows = session.createNativeQuery(sql, Object[].class)
                .setParameter("network", network)
                .setParameter("today", LocalDate.now(clock))
                .setTupleTransformer((row, names) -> row)
                .list();
        return rows.stream();
    }
}
