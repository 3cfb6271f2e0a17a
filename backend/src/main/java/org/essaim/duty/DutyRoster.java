package org.essaim.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** Opens, changes and ends hours of duty, and says who holds them. */
@ApplicationScoped
class DutyRoster {
    private final DutyRepository duty;
    private final BookingRepository bookings;
    private final AuditLog audit;
    private final Clock clock;

    DutyRoster(DutyRepository duty, BookingRepository bookings, AuditLog audit, Clock clock) {
        this.duty = duty;
        this.bookings = bookings;
        this.audit = audit;
        this.clock = clock;
    }

    DutySchedule open(String network, ScheduleInput said, UUID by) {
        if (duty.list(network).size() >= DutyRepository.MOST) {
            throw new Refusal(ProblemType.CONFLICT, "A network has at most %d.".formatted(DutyRepository.MOST));
        }
        var schedule = new DutySchedule(network, said);
        duty.persistAndFlush(schedule);
        written(by, "open", schedule);
        return schedule;
    }

    void change(DutySchedule schedule, ScheduleInput said, UUID by) {
        schedule.change(said);
        duty.flush();
        written(by, "change", schedule);
    }

    void end(DutySchedule schedule, UUID by) {
        duty.hosts(List.of(schedule.id())).forEach(this::requireNoMeetings);
        schedule.end(clock.instant());
        written(by, "end", schedule);
    }

    /** Somebody holds the hours, or changes how they do. */
    void hold(DutySchedule schedule, UUID person, HostInput said) {
        var host = duty.findHost(schedule.id(), person).orElseGet(() -> new DutyHost(schedule.id(), person));
        host.change(said);
        duty.add(host);
        duty.flush();
        written(person, "hold", schedule);
    }

    void leave(DutySchedule schedule, DutyHost host, UUID by) {
        requireNoMeetings(host);
        host.leave(clock.instant());
        written(by, "leave", schedule);
    }

    private void requireNoMeetings(DutyHost host) {
        duty.hold(host);
        if (bookings.hasMeetingsToCome(host.id(), clock.instant())) {
            throw new Refusal(ProblemType.HOST_HAS_MEETINGS, null);
        }
    }

    private void written(UUID by, String what, DutySchedule schedule) {
        audit.done(
                Actor.person(by),
                "duty." + what,
                schedule.network(),
                schedule.id().toString(),
                Map.of());
    }
}
