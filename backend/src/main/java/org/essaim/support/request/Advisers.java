package org.essaim.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The advisers of a network, as they were last seen at work there. Whoever holds the function is said by their token, never by this. */
@ApplicationScoped
public class Advisers {
    /** Whoever was not seen for that long is not offered any more as somebody to whom work is handed over. */
    private static final int MONTHS = 6;

    /** Whoever was not seen for that long may have lost the function: they are written nothing, and their tracks can be taken on. */
    private static final int WEEKS = 4;

    private final Session session;
    private final Clock clock;

    Advisers(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** An adviser, by name. */
    public record Adviser(UUID id, String name) {}

    /** Somebody who holds the function is at work; written once a day, so that nobody waits for anybody. */
    public void seen(String network, UUID person) {
        session.createNativeMutationQuery("""
                        insert into adviser (network, person, seen_on) select :network, :person, :today
                        where not exists (
                            select from adviser where network = :network and person = :person and seen_on >= :today)
                        on conflict (network, person) do update set seen_on = excluded.seen_on
                        where adviser.seen_on < excluded.seen_on
                        """)
                .setParameter("network", network)
                .setParameter("person", person)
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }

    /** Those seen lately, by name. */
    public List<Adviser> list(String network) {
        return session.createNativeQuery("""
                        select person.id, person.given_name || ' ' || person.family_name
                        from adviser join person on person.id = adviser.person
                        where adviser.network = :network and adviser.seen_on >= :since and person.erased_at is null
                        order by person.family_name, person.given_name, person.id limit 200
                        """, Object[].class)
                .setParameter("network", network)
                .setParameter("since", LocalDate.now(clock).minusMonths(MONTHS))
                .setTupleTransformer((row, names) -> new Adviser((UUID) row[0], (String) row[1]))
                .list();
    }

    /** Whether somebody was seen with the function within four weeks; asked where there is no token that says so. */
    public boolean isAtWork(String network, UUID person) {
        return networksOf(person).contains(network);
    }

    /** The networks in which somebody was seen with the function within four weeks. */
    public Set<String> networksOf(UUID person) {
        return Set.copyOf(session.createNativeQuery(
                        "select network from adviser where person = :person and seen_on >= :since", String.class)
                .setParameter("person", person)
                .setParameter("since", LocalDate.now(clock).minusWeeks(WEEKS))
                .list());
    }

    /** Who was seen with the function within four weeks. */
    public Set<UUID> atWork(String network) {
        return Set.copyOf(session.createNativeQuery(
                        "select person from adviser where network = :network and seen_on >= :since", UUID.class)
                .setParameter("network", network)
                .setParameter("since", LocalDate.now(clock).minusWeeks(WEEKS))
                .list());
    }

    /** @throws Refusal {@code unprocessable} for anybody else than an adviser of the network seen lately */
    public void require(String network, UUID person) {
        if (list(network).stream().noneMatch(adviser -> adviser.id().equals(person))) {
            throw Refusal.unprocessable("person", "not an adviser of this network");
        }
    }

    /** The names of some people, asked at once. */
    public Map<UUID, String> names(Collection<@Nullable UUID> people) {
        var wanted = people.stream().filter(Objects::nonNull).distinct().toList();
        return wanted.isEmpty()
                ? Map.of()
                : session
                        .createNativeQuery(
                                "select id, given_name || ' ' || family_name from person where id in (:ids)",
                                Object[].class)
                        .setParameterList("ids", wanted, UUID.class)
                        .setTupleTransformer((row, names) -> Map.entry((UUID) row[0], (String) row[1]))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
