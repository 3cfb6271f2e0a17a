package org.essaim.workshop;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** The team notes who came to a session: of those who have a seat, once it has begun. */
@ApplicationScoped
class AttendanceNotes {
    private final RegistrationRepository registrations;
    private final AttendanceSheet sheet;
    private final AuditLog audit;
    private final Clock clock;

    AttendanceNotes(RegistrationRepository registrations, AttendanceSheet sheet, AuditLog audit, Clock clock) {
        this.registrations = registrations;
        this.sheet = sheet;
        this.audit = audit;
        this.clock = clock;
    }

    void note(WorkshopCycle cycle, UUID id, WorkshopRegistrationsApi.Notes said, UUID by) {
        var session = cycle.session(id).orElseThrow(Refusal::notFound);
        if (!session.hasBegun(clock.instant())) {
            throw new Refusal(ProblemType.CONFLICT, "The session has not begun.");
        }
        var seated = registrations.listOf(cycle.id()).stream()
                .filter(WorkshopRegistration::hasSeat)
                .map(WorkshopRegistration::id)
                .collect(toSet());
        for (var each : said.items()) {
            if (!seated.contains(each.registration())) {
                throw Refusal.unprocessable("registration", "nobody who has a seat");
            }
            sheet.note(cycle.id(), id, each.registration(), each.attendance());
        }
        audit.done(
                Actor.person(by),
                "workshop.note-attendance",
                cycle.network(),
                cycle.id().toString(),
                Map.of("session", id.toString()));
    }
}
