package org.essaim.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.essaim.duty.EventFile;
import org.essaim.mail.Recipient;
import org.essaim.member.Person;

/** The sessions of the cycles in which somebody has a seat, for their own calendar. */
@ApplicationScoped
public class MyWorkshops {
    private final CycleRepository cycles;
    private final RegistrationRepository registrations;
    private final WorkshopEvents events;

    MyWorkshops(CycleRepository cycles, RegistrationRepository registrations, WorkshopEvents events) {
        this.cycles = cycles;
        this.registrations = registrations;
        this.events = events;
    }

    /** Those not over at that moment, but the ones that were called off. */
    public List<EventFile> events(Person person, Instant since) {
        var to = new Recipient(person.id(), person.email(), person.locale());
        return cycles.list("id in ?1", seated(person.id())).stream()
                .flatMap(cycle -> cycle.sessionsNotCalledOff().stream()
                        .filter(session -> session.endsAt().isAfter(since))
                        .map(session -> events.of(cycle, session, to, false)))
                .toList();
    }

    private List<UUID> seated(UUID person) {
        return registrations.listOfPerson(person).stream()
                .filter(WorkshopRegistration::hasSeat)
                .map(WorkshopRegistration::cycle)
                .toList();
    }
}
