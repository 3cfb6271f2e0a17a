package org.essaim.organization.seat;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.essaim.member.Person;
import org.essaim.member.SeatRole;
import org.essaim.shared.problem.Refusal;

/** The questions asked about seats. */
@ApplicationScoped
public class SeatRepository implements PanacheRepositoryBase<Seat, UUID> {
    private static final int MOST_SHOWN = 200;
    private static final String HELD = "seat.startDate <= ?2 and (seat.endDate is null or seat.endDate >= ?2)";

    /** A seat with who has it. */
    record Taken(Seat seat, Person person) {}

    Seat getOf(String network, UUID organization, UUID id) {
        return find("id = ?1 and organization = ?2 and network = ?3", id, organization, network)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Those held on that day and to come, the oldest first, then those that ended after {@code since}. */
    List<Taken> listOf(String network, UUID organization, LocalDate since) {
        return getEntityManager()
                .createQuery("""
                        select seat, person from Seat seat join Person person on person.id = seat.person
                        where seat.organization = ?1 and seat.network = ?3
                            and (seat.endDate is null or seat.endDate >= ?2)
                        order by case when seat.endedAt is null then 0 else 1 end, seat.startDate, seat.id
                        """, Object[].class)
                .setParameter(1, organization)
                .setParameter(2, since)
                .setParameter(3, network)
                .setMaxResults(MOST_SHOWN)
                .getResultList()
                .stream()
                .map(row -> new Taken((Seat) row[0], (Person) row[1]))
                .toList();
    }

    /** Those who look after the organisation on that day, in the name of this network. */
    public List<Person> managersOf(String network, UUID organization, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select person from Person person where person.id in (select seat.person from Seat seat"
                                + " where seat.organization = ?1 and seat.network = ?4 and seat.role = ?3 and " + HELD
                                + ") order by person.id",
                        Person.class)
                .setParameter(1, organization)
                .setParameter(2, day)
                .setParameter(3, SeatRole.MANAGER)
                .setParameter(4, network)
                .getResultList();
    }

    /** The same, by their ids. */
    Set<UUID> managerIds(String network, UUID organization, LocalDate day) {
        return managersOf(network, organization, day).stream().map(Person::id).collect(toSet());
    }

    /** Whether the person has a seat there on that day, in any role. */
    public boolean takesPart(String network, UUID organization, UUID person, LocalDate day) {
        return count(
                        "organization = ?1 and network = ?4 and person = ?2 and startDate <= ?3"
                                + " and (endDate is null or endDate >= ?3)",
                        organization,
                        person,
                        day,
                        network)
                > 0;
    }

    /** Whether the person has, or will have, this role there. */
    boolean isTaken(String network, UUID organization, UUID person, SeatRole role, LocalDate today) {
        return count(
                        "organization = ?1 and network = ?5 and person = ?2 and role = ?3 and endedAt is null"
                                + " and (endDate is null or endDate >= ?4)",
                        organization,
                        person,
                        role,
                        today,
                        network)
                > 0;
    }
}
