package org.essaim.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.essaim.membership.MembershipPage.MembershipLine;
import org.essaim.membership.MembershipPage.StateCount;
import org.essaim.network.Network;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The members of a network in one list, persons and organisations by name. */
@ApplicationScoped
class MembershipRoll {
    private static final String NAMED = """
            select membership.id,
                coalesce(organization.name, person.given_name || ' ' || person.family_name) as name,
                person.email,
                membership.organization is not null as organization,
                membership.state,
                membership.since,
                membership.until,
                membership.state_since,
                charter.version as charter,
                membership.reason,
                membership.version,
                membership.suspended_for,
                membership.past_reason,
                unaccented(coalesce(organization.name, person.family_name || ' ' || person.given_name))
                    collate "C" as sort_name
            from membership
            left join person on person.id = membership.person
            left join organization on organization.id = membership.organization
            left join charter_version charter on charter.id = membership.charter
            where membership.network = :network and membership.kind = 'MEMBER'
            """;

    private final Session session;
    private final Clock clock;

    MembershipRoll(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** What is looked for: a state, the beginning of a word of the name, and from where on. */
    record Wanted(
            @Nullable MembershipState state,
            @Nullable String name,
            @Nullable String after,
            int limit) {}

    MembershipPage list(Network network, Wanted wanted) {
        var list = "memberships/%s/%s/%s".formatted(network.slug(), wanted.state(), wanted.name());
        var key = Cursor.read(list, wanted.after(), 2);
        var rows = session.createNativeQuery("select * from (" + NAMED + """
                ) named
                where (cast(:state as text) is null or state = cast(:state as text))
                    and (cast(:name as text) is null or ' ' || sort_name like '% ' || unaccented(cast(:name as text)) || '%'
                        or unaccented(name) like unaccented(cast(:name as text)) || '%')
                    and (cast(:last as text) is null
                        or (sort_name, id) > (cast(:last as text) collate "C", cast(:id as uuid)))
                order by sort_name, id
                limit :limit
                """, Object[].class)
                .setParameter("network", network.slug())
                .setParameter(
                        "state", wanted.state() == null ? null : wanted.state().name(), String.class)
                .setParameter("name", wanted.name() == null ? null : escaped(wanted.name()), String.class)
                .setParameter("last", key == null ? null : key.getFirst(), String.class)
                .setParameter("id", key == null ? null : Cursor.uuid(key.getLast()), UUID.class)
                .setParameter("limit", wanted.limit() + 1)
                .list();
        var page = Slice.of(rows, wanted.limit(), last -> Cursor.write(list, last[13], last[0]));
        return new MembershipPage(
                page.items().stream().map(row -> line(network, row)).toList(), counts(network.slug()), page.next());
    }

    /** @throws Refusal {@code not-found} when this network has no such membership */
    MembershipLine get(Network network, UUID id) {
        return session.createNativeQuery(NAMED + " and membership.id = :id", Object[].class)
                .setParameter("network", network.slug())
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(row -> line(network, row))
                .orElseThrow(Refusal::notFound);
    }

    private List<StateCount> counts(String network) {
        return session.createNativeQuery("""
                select state, count(*) from membership
                where network = :network and kind = 'MEMBER' group by state order by state
                """, Object[].class)
                .setParameter("network", network)
                .setTupleTransformer((row, names) ->
                        new StateCount(MembershipState.valueOf((String) row[0]), ((Number) row[1]).longValue()))
                .list();
    }

    private MembershipLine line(Network network, Object[] row) {
        var state = MembershipState.valueOf((String) row[4]);
        return new MembershipLine(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                state,
                (LocalDate) row[5],
                (LocalDate) row[6],
                renewedUntil(network, state, (LocalDate) row[6]),
                (LocalDate) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[11],
                (String) row[12],
                state.next().stream().sorted().toList(),
                ((Number) row[10]).intValue());
    }

    private @Nullable LocalDate renewedUntil(Network network, MembershipState state, @Nullable LocalDate until) {
        return state.isRenewable()
                ? Terms.renewedUntil(network.membership().term(), until, LocalDate.now(clock))
                : null;
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
