package org.essaim.duty;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;

/** The schedules in force, and who holds them. */
@ApplicationScoped
class DutyRepository implements PanacheRepositoryBase<DutySchedule, UUID> {
    /** More schedules than any network has. */
    static final int MOST = 50;

    List<DutySchedule> list(String network) {
        return find("network = ?1 and endedAt is null order by id", network)
                .range(0, MOST - 1)
                .list();
    }

    DutySchedule get(String network, UUID id) {
        return find("network = ?1 and id = ?2 and endedAt is null", network, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Those who hold each of some schedules; nobody has no line. */
    Map<UUID, List<DutyHost>> hostsOf(List<DutySchedule> schedules) {
        return schedules.isEmpty()
                ? Map.of()
                : hosts(schedules.stream().map(DutySchedule::id).toList()).stream()
                        .collect(groupingBy(DutyHost::schedule));
    }

    /** Those who hold some schedules, in the order in which they came. */
    List<DutyHost> hosts(Collection<UUID> schedules) {
        return getSession()
                .createSelectionQuery(
                        "from DutyHost where schedule in :schedules and leftAt is null order by id", DutyHost.class)
                .setParameterList("schedules", schedules)
                .setMaxResults(MOST * MOST)
                .list();
    }

    /** Somebody who holds a schedule now, and stays as long as the transaction lasts. */
    Optional<DutyHost> lockHost(UUID id) {
        return getSession()
                .createSelectionQuery("from DutyHost where id = :id and leftAt is null", DutyHost.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .uniqueResultOptional();
    }

    /** Waits for whoever books this adviser at the moment; until the end of the transaction nobody else does. */
    void hold(DutyHost host) {
        getSession().refresh(host, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The hours that somebody holds, each by the id under which it is booked. */
    Map<UUID, DutyHost> hostsOf(UUID person) {
        return getSession()
                .createSelectionQuery("from DutyHost where person = :person and leftAt is null", DutyHost.class)
                .setParameter("person", person)
                .list()
                .stream()
                .collect(toMap(DutyHost::id, identity()));
    }

    Optional<DutyHost> findHost(UUID id) {
        return hostsById(List.of(id)).stream().filter(DutyHost::isThere).findFirst();
    }

    Optional<DutyHost> findHost(UUID schedule, UUID person) {
        return getSession()
                .createSelectionQuery(
                        "from DutyHost where schedule = :schedule and person = :person and leftAt is null",
                        DutyHost.class)
                .setParameter("schedule", schedule)
                .setParameter("person", person)
                .uniqueResultOptional();
    }

    /** What somebody holds or held; until the end of the transaction nobody books it. */
    List<DutyHost> holdAllOf(UUID person) {
        return getSession()
                .createSelectionQuery("from DutyHost where person = :person order by id", DutyHost.class)
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whoever holds or held a schedule, by number. */
    List<DutyHost> hostsById(Collection<UUID> ids) {
        return getSession()
                .createSelectionQuery("from DutyHost where id in :ids", DutyHost.class)
                .setParameterList("ids", ids)
                .list();
    }

    void add(DutyHost host) {
        getSession().persist(host);
    }
}
