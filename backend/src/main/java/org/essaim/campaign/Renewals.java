package org.essaim.campaign;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.campaign.UnansweredPage.Unanswered;
import org.essaim.member.MandateKind;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Refusal;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The questions asked about renewals, and the changes that concern many mandates at once. */
@ApplicationScoped
public class Renewals implements PanacheRepositoryBase<Renewal, UUID> {
    private static final int MOST_SHOWN = 50;

    /** Of members today, begun by that day and not over by then. */
    private static final String CONCERNED = """
            from mandate where mandate.kind = :kind and mandate.starts_on <= :day
                and (mandate.ends_on is null or mandate.ends_on > :day)
                and exists (select from belonging where belonging.person = mandate.person
                    and belonging.network = :network and belonging.since <= current_date
                    and (belonging.until is null or belonging.until >= current_date))
            """;

    /** How many were asked, and how many of them have answered. */
    record Progress(int asked, int answered) {
        static final Progress NONE = new Progress(0, 0);
    }

    Renewal get(String network, UUID id) {
        return find("network = ?1 and id = ?2", network, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    List<Renewal> listLatest(String network) {
        return find("network = ?1 order by id desc", network)
                .page(0, MOST_SHOWN)
                .list();
    }

    RenewalPlan plan(String network, MandateKind kind, LocalDate day) {
        return concerned("select count(*), count(distinct mandate.person) " + CONCERNED, network, kind, day)
                .setTupleTransformer((row, names) ->
                        new RenewalPlan(kind, day, ((Number) row[0]).intValue(), ((Number) row[1]).intValue()))
                .getSingleResult();
    }

    /** Nobody concerned changes a mandate until the end of the transaction: persons are locked in one order. */
    void lockConcerned(String network, MandateKind kind, LocalDate day) {
        concerned(
                        "select 1 from person where id in (select mandate.person " + CONCERNED
                                + ") order by id for no key update",
                        network,
                        kind,
                        day)
                .getResultList();
    }

    /** Ends the mandates, keeps the end that each had, and puts their holders among those who are asked. */
    void end(Renewal renewal, String network) {
        run(
                        "insert into renewal_mandate (renewal, mandate, former_end) select :renewal, mandate.id, mandate.ends_on "
                                + CONCERNED,
                        renewal)
                .setParameter("network", network)
                .setParameter("kind", renewal.kind().name())
                .setParameter("day", renewal.endDate())
                .executeUpdate();
        run("""
                insert into renewal_request (renewal, person)
                select distinct :renewal, mandate.person from renewal_mandate ended
                join mandate on mandate.id = ended.mandate where ended.renewal = :renewal""", renewal).executeUpdate();
        run("""
                update mandate set ends_on = :day, version = version + 1
                from renewal_mandate ended where ended.renewal = :renewal and mandate.id = ended.mandate""", renewal).setParameter("day", renewal.endDate()).executeUpdate();
    }

    /** Gives back their end to the mandates that nobody has touched since. */
    void putBack(Renewal renewal) {
        run("""
                update mandate set ends_on = ended.former_end, version = version + 1
                from renewal_mandate ended
                where ended.renewal = :renewal and mandate.id = ended.mandate and mandate.ends_on = :day""", renewal).setParameter("day", renewal.endDate()).executeUpdate();
    }

    /** How far some renewals have come, in one query. */
    Map<UUID, Progress> progress(List<Renewal> renewals) {
        if (renewals.isEmpty()) {
            return Map.of();
        }
        return getSession()
                .createNativeQuery("""
                        select renewal, count(*), count(*) filter (where answered) from answered_renewal
                        where renewal in (:renewals) group by renewal""", Object[].class)
                .setParameterList("renewals", renewals.stream().map(Renewal::id).toList())
                .setTupleTransformer((row, names) -> Map.entry(
                        (UUID) row[0], new Progress(((Number) row[1]).intValue(), ((Number) row[2]).intValue())))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Progress progress(Renewal renewal) {
        return progress(List.of(renewal)).getOrDefault(renewal.id(), Progress.NONE);
    }

    /** Those who are asked and have not answered. */
    List<UUID> unanswered(UUID renewal) {
        return getSession()
                .createNativeQuery(
                        "select person from answered_renewal where renewal = :renewal and not answered order by person",
                        UUID.class)
                .setParameter("renewal", renewal)
                .getResultList();
    }

    /** Notes that those who have not answered, and were not reminded since a moment, are reminded now; tells who they are. */
    List<UUID> remind(UUID renewal, Instant notSince, Instant now) {
        return getSession()
                .createNativeQuery("""
                        update renewal_request request set reminded_at = :now
                        where renewal = :renewal and (reminded_at is null or reminded_at < :since)
                            and exists (select from answered_renewal answer where answer.renewal = request.renewal
                                and answer.person = request.person and not answered)
                        returning person""", UUID.class)
                .setParameter("now", now)
                .setParameter("renewal", renewal)
                .setParameter("since", notSince)
                .getResultList();
    }

    Slice<Unanswered> pageOfUnanswered(Renewal renewal, String network, @Nullable String after, int limit) {
        var list = "renewals/%s/unanswered".formatted(renewal.id());
        var key = Cursor.read(list, after, 2);
        var rows = getSession()
                .createNativeQuery("""
                select person.id, listing.entry, person.given_name || ' ' || person.family_name, request.reminded_at,
                    searchable(person.family_name || ' ' || person.given_name) collate "C" as sort_name
                from renewal_request request
                join answered_renewal using (renewal, person)
                join person on person.id = request.person
                left join listing on listing.person = person.id and listing.network = :network
                where request.renewal = :renewal and not answered
                    and (cast(:name as text) is null
                        or (searchable(person.family_name || ' ' || person.given_name) collate "C", person.id)
                            > (cast(:name as text), cast(:id as uuid)))
                order by sort_name, person.id
                limit :limit
                """, Object[].class)
                .setParameter("network", network)
                .setParameter("renewal", renewal.id())
                .setParameter("name", key == null ? null : key.getFirst(), String.class)
                .setParameter("id", key == null ? null : Cursor.uuid(key.get(1)), UUID.class)
                .setParameter("limit", limit + 1)
                .list();
        return Slice.of(rows, limit, last -> Cursor.write(list, last[4], last[0]))
                .map(row -> new Unanswered((UUID) row[0], (UUID) row[1], (String) row[2], (Instant) row[3]));
    }

    private NativeQuery<Object[]> concerned(String sql, String network, MandateKind kind, LocalDate day) {
        return getSession()
                .createNativeQuery(sql, Object[].class)
                .setParameter("network", network)
                .setParameter("kind", kind.name())
                .setParameter("day", day);
    }

    private org.hibernate.query.MutationQuery run(String sql, Renewal renewal) {
        return getSession().createNativeMutationQuery(sql).setParameter("renewal", renewal.id());
    }
}
