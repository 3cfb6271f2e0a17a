package org.essaim.duty;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.duty.BusyTimes.Busy;
import org.essaim.duty.DutyHours.Slot;

/** Which slots of a network may be booked now: what the schedules offer, without what is taken. */
@ApplicationScoped
public class FreeSlots {
    private final DutyRepository duty;
    private final BusyTimes busyTimes;
    private final Clock clock;

    FreeSlots(DutyRepository duty, BusyTimes busyTimes, Clock clock) {
        this.duty = duty;
        this.busyTimes = busyTimes;
        this.clock = clock;
    }

    /** A slot of an adviser, free or not. */
    record Offered(DutySchedule schedule, DutyHost host, Slot slot, boolean isFree) {}

    /** The slots of some days, both included, that are neither too near nor too far, by time and by adviser. */
    List<Offered> list(String network, LocalDate from, LocalDate until) {
        var now = clock.instant();
        var schedules = duty.list(network);
        var hosts = duty.hostsOf(schedules);
        if (hosts.isEmpty()) {
            return List.of();
        }
        var taken = taken(hosts, from, until, now);
        return schedules.stream()
                .flatMap(schedule -> slots(schedule, from, until, now).stream()
                        .flatMap(slot -> hosts.getOrDefault(schedule.id(), List.of()).stream()
                                .map(host -> new Offered(schedule, host, slot, isFree(host, slot, taken)))))
                .sorted(Comparator.comparing(
                                (Offered offered) -> offered.slot().startsAt().toInstant())
                        .thenComparing(offered -> offered.host().id()))
                .toList();
    }

    /** Whether anything is left of some days, both included. */
    public boolean isAnyFree(String network, LocalDate from, LocalDate until) {
        return list(network, from, until).stream().anyMatch(Offered::isFree);
    }

    private static List<Slot> slots(DutySchedule schedule, LocalDate from, LocalDate until, Instant now) {
        var last = schedule.bookableUntil(now);
        return schedule.hours().slots(from, until.isAfter(last) ? last : until).stream()
                .filter(slot -> !slot.startsAt().toInstant().isBefore(schedule.opensFor(now)))
                .toList();
    }

    /** One query for everybody; a day more on both sides, for days begin and end elsewhere in each zone. */
    private Map<UUID, List<Busy>> taken(Map<UUID, List<DutyHost>> hosts, LocalDate from, LocalDate until, Instant now) {
        var persons = hosts.values().stream()
                .flatMap(List::stream)
                .map(DutyHost::person)
                .distinct()
                .toList();
        var zone = clock.getZone();
        return busyTimes
                .list(
                        persons,
                        from.minusDays(1).atStartOfDay(zone).toInstant(),
                        until.plusDays(2).atStartOfDay(zone).toInstant(),
                        now)
                .stream()
                .collect(groupingBy(Busy::person));
    }

    private static boolean isFree(DutyHost host, Slot slot, Map<UUID, List<Busy>> taken) {
        return taken.getOrDefault(host.person(), List.of()).stream()
                .noneMatch(busy -> busy.from().isBefore(slot.endsAt().toInstant())
                        && busy.until().isAfter(slot.startsAt().toInstant()));
    }
}
