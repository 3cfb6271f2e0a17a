package org.essaim.dues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.dues.DuesYear.StateTotal;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Refusal;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;

/** The questions asked about fees. */
@ApplicationScoped
public class FeeRepository implements PanacheRepositoryBase<Fee, UUID> {
    private static final int MOST_OF_ONE = 100;

    /** A fee of this network, for a change: nobody else settles it meanwhile. */
    Fee getToSettle(String network, UUID id) {
        return find("id = ?1 and network = ?2", id, network)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Whether a person has a fee of this year already. */
    boolean isIssued(String network, int year, UUID person) {
        return count("network = ?1 and year = ?2 and person = ?3", network, (short) year, person) > 0;
    }

    Fee getOf(String network, UUID id) {
        return find("id = ?1 and network = ?2", id, network)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The latest year first. */
    public List<Fee> listOfOrganization(String network, UUID organization) {
        return find("network = ?1 and organization = ?2 order by year desc", network, organization)
                .page(0, MOST_OF_ONE)
                .list();
    }

    /** Those that a person owes, and those of the organisations that they manage, the latest year first. */
    public List<Fee> listOf(UUID person, LocalDate today) {
        return find("""
                from Fee fee where fee.person = ?1 or exists (
                    select 1 from Seat seat
                    where seat.organization = fee.organization and seat.network = fee.network and seat.person = ?1 and seat.role = org.essaim.member.SeatRole.MANAGER
                        and seat.startDate <= ?2
                        and (seat.endDate is null or seat.endDate >= ?2))
                order by fee.year desc, fee.network, fee.id""", person, today).page(0, MOST_OF_ONE).list();
    }

    /** A page of the fees of a year, by the name of who owes them. */
    Slice<FeeView> list(String network, int year, @Nullable FeeState state, @Nullable String after, int limit) {
        var list = "fees/%s/%d/%s".formatted(network, year, state);
        var key = Cursor.read(list, after, 2);
        var rows = getSession()
                .createNativeQuery("""
                        select {fee.*}, named.name as payer_name, named.sort_name as sort_key
                        from fee
                        cross join lateral (
                            select organization.name, organization.sort_name from organization
                            where organization.id = fee.organization
                            union all
                            select person.given_name || ' ' || person.family_name,
                                searchable(person.family_name || ' ' || person.given_name) collate "C"
                            from person where person.id = fee.person) as named
                        where fee.network = :network and fee.year = :year
                            and (cast(:state as text) is null or fee.state = cast(:state as text))
                            and (cast(:name as text) is null
                                or (named.sort_name, fee.id) > (cast(:name as text) collate "C", cast(:id as uuid)))
                        order by named.sort_name, fee.id
                        limit :limit""", Object[].class)
                .addEntity("fee", Fee.class)
                .addScalar("payer_name", String.class)
                .addScalar("sort_key", String.class)
                .setParameter("network", network)
                .setParameter("year", year)
                .setParameter("state", state == null ? null : state.name(), String.class)
                .setParameter("name", key == null ? null : key.getFirst(), String.class)
                .setParameter("id", key == null ? null : Cursor.uuid(key.getLast()), UUID.class)
                .setParameter("limit", limit + 1)
                .list();
        return Slice.of(rows, limit, last -> Cursor.write(list, last[2], ((Fee) last[0]).id()))
                .map(row -> FeeView.of((Fee) row[0], (String) row[1]));
    }

    /** What was given by those who paid, what is asked from the others. */
    List<StateTotal> totals(String network, int year) {
        Map<FeeState, StateTotal> found = new EnumMap<>(FeeState.class);
        getEntityManager()
                .createQuery(
                        "select state, count(*), sum(coalesce(paidCents, amountCents)) from Fee where network = ?1 and year = ?2 group by state",
                        Object[].class)
                .setParameter(1, network)
                .setParameter(2, (short) year)
                .getResultList()
                .forEach(row -> found.put(
                        (FeeState) row[0],
                        new StateTotal(
                                (FeeState) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).longValue())));
        return Arrays.stream(FeeState.values())
                .map(state -> found.getOrDefault(state, new StateTotal(state, 0, 0)))
                .toList();
    }

    /** Some of those whose day has passed, which no other node is at work on. */
    List<Fee> listOverdue(LocalDate today, int most) {
        return getEntityManager()
                .createQuery("from Fee where state = ?1 and dueOn < ?2 order by dueOn, id", Fee.class)
                .setParameter(1, FeeState.DUE)
                .setParameter(2, today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next number of a receipt; its row stays locked until the transaction ends, so that none is lost. */
    int nextReceiptNumber(String network, int year) {
        return getSession()
                .createNativeQuery("""
                        insert into receipt_counter (network, year, last) values (:network, :year, 1)
                        on conflict (network, year) do update set last = receipt_counter.last + 1
                        returning last""", Integer.class)
                .setParameter("network", network)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** The names of those who owe these fees, by the id of the fee. */
    Map<UUID, String> payersOf(Collection<Fee> fees) {
        var ids = fees.stream().map(Fee::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new HashMap<>();
        getSession()
                .createNativeQuery("""
                        select fee.id, coalesce(organization.name, person.given_name || ' ' || person.family_name)
                        from fee
                        left join organization on organization.id = fee.organization
                        left join person on person.id = fee.person
                        where fee.id in (:ids)""", Object[].class)
                .setParameterList("ids", ids)
                .list()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }
}
