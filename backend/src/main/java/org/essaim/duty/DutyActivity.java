package org.essaim.duty;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the duty of a network offered over some days, and what was made of it. */
@ApplicationScoped
public class DutyActivity {
    private final Session session;
    private final Clock clock;

    DutyActivity(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * How many slots there were, each of one adviser at one time.
     *
     * @param offered by the schedules as they are known today, and whatever was booked besides
     * @param booked and not called off
     * @param missed by the visitor
     */
    public record Slots(int offered, int booked, int missed) {}

    private record Slot(Object of, Instant startsAt) {}

    private record Hours(
            DutyHours hours,
            UUID person,
            Instant cameAt,
            @Nullable Instant until) {
        Stream<Slot> slots(LocalDate from, LocalDate to) {
            return hours.slots(from, to).stream()
                    .map(slot -> new Slot(person, slot.startsAt().toInstant()))
                    .filter(slot -> !slot.startsAt().isBefore(cameAt)
                            && (until == null || slot.startsAt().isBefore(until)));
        }
    }

    /** The slots of some days, both included, that have begun. */
    public Slots over(String network, LocalDate from, LocalDate to) {
        var offered = new HashSet<Slot>();
        var now = clock.instant();
        hours(network)
                .flatMap(hours -> hours.slots(from, to))
                .filter(slot -> !slot.startsAt().isAfter(now))
                .forEach(offered::add);
        var booked = booked(network, from, to);
        booked.values().forEach(offered::addAll);
        return new Slots(
                offered.size(),
                booked.values().stream().mapToInt(Set::size).sum(),
                booked.getOrDefault(BookingState.NO_SHOW, Set.of()).size());
    }

    private Stream<Hours> hours(String network) {
        List<Object[]> rows = session.createNativeQuery("""
                select schedule.id, host.person, host.came_at, least(host.left_at, schedule.ended_at)
                from duty_schedule schedule join duty_host host on host.schedule = schedule.id
                where schedule.network = :network order by schedule.id, host.id limit :most
                """, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("person", UUID.class)
                .addScalar("came_at", Instant.class)
                .addScalar("least", Instant.class)
                .setParameter("network", network)
                .setParameter("most", DutyRepository.MOST * DutyRepository.MOST)
                .list();
        var schedules = session
                .createSelectionQuery("from DutySchedule where network = :network", DutySchedule.class)
                .setParameter("network", network)
                .list()
                .stream()
                .collect(groupingBy(DutySchedule::id));
        return rows.stream()
                .flatMap(row -> schedules.getOrDefault((UUID) row[0], List.of()).stream()
                        .map(schedule ->
                                new Hours(schedule.hours(), (UUID) row[1], (Instant) row[2], (Instant) row[3])));
    }

    private Map<BookingState, Set<Slot>> booked(String network, LocalDate from, LocalDate to) {
        var zone = clock.getZone();
        var booked = new EnumMap<BookingState, Set<Slot>>(BookingState.class);
        session.createNativeQuery("""
                select booking.state, coalesce(host.person, booking.id) as whose, booking.starts_at
                from booking left join duty_host host on host.id = booking.host
                where booking.network = :network and booking.starts_at >= :from and booking.starts_at < least(:until, cast(:now as timestamptz))
                    and booking.state in ('CONFIRMED', 'DONE', 'NO_SHOW')
                """, Object[].class)
                .addScalar("state", String.class)
                .addScalar("whose", UUID.class)
                .addScalar("starts_at", Instant.class)
                .setParameter("network", network)
                .setParameter("from", from.atStartOfDay(zone).toInstant())
                .setParameter("until", to.plusDays(1).atStartOfDay(zone).toInstant())
                .setParameter("now", clock.instant())
                .list()
                .forEach(row -> booked.computeIfAbsent(BookingState.valueOf((String) row[0]), state -> new HashSet<>())
                        .add(new Slot(row[1], (Instant) row[2])));
        return booked;
    }
}
