package org.essaim.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.PersonRepository;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who comes into a cycle and who goes out of it. The caller holds the row of the cycle, so that one comes after the other;
 * whatever becomes free is given at once to whoever waits first.
 */
@ApplicationScoped
class Registrations {
    private final RegistrationRepository registrations;
    private final SeatHolders holders;
    private final PersonRepository persons;
    private final WorkshopMails mails;
    private final AuditLog audit;
    private final Clock clock;

    Registrations(
            RegistrationRepository registrations,
            SeatHolders holders,
            PersonRepository persons,
            WorkshopMails mails,
            AuditLog audit,
            Clock clock) {
        this.registrations = registrations;
        this.holders = holders;
        this.persons = persons;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code conflict} when it is not the time, when they are there already, or their collectivité is */
    WorkshopRegistration register(WorkshopCycle cycle, UUID person, NewRegistration said, Locale locale) {
        if (!cycle.takesRegistrations(clock.instant())) {
            throw new Refusal(ProblemType.CONFLICT, "Registration is not open.");
        }
        if (!persons.hold(person)) {
            throw new Refusal(ProblemType.PERSON_ERASED, null);
        }
        var holder = holders.of(cycle.network(), said, person);
        var all = registrations.listOf(cycle.id());
        requireNew(all, person);
        requireRoom(all, holder.key());
        int last = all.isEmpty() ? 0 : all.getLast().position();
        var one = new WorkshopRegistration(cycle.id(), person, holder, said, locale, last + 1, clock.instant());
        registrations.persist(one);
        fill(cycle, one);
        mails.came(cycle, one, registrations.listOf(cycle.id()));
        written("register", cycle, person, one);
        return one;
    }

    /**
     * The team says that somebody speaks for the collectivité that they named: they come in where they stand in the line.
     *
     * @throws Refusal {@code conflict} once the cycle has begun, when they are confirmed already, or others share the seat
     */
    void confirm(WorkshopCycle cycle, WorkshopRegistration one, UUID by) {
        if (!cycle.fillsSeats(clock.instant())) {
            throw new Refusal(ProblemType.CONFLICT, "Seats are given until the first session alone.");
        }
        requireRoom(registrations.listOf(cycle.id()), one.holder());
        one.confirm();
        fill(cycle, one);
        mails.came(cycle, one, registrations.listOf(cycle.id()));
        written("confirm", cycle, by, one);
    }

    void change(WorkshopCycle cycle, WorkshopRegistration one, RegistrationChange said) {
        one.change(said);
        written("change-registration", cycle, one.person(), one);
    }

    /** @throws Refusal {@code conflict} once it has begun, for those who have a seat; once it is over, for all */
    void leave(WorkshopCycle cycle, WorkshopRegistration one) {
        if (!cycle.mayBeLeft(one.hasSeat(), clock.instant())) {
            throw new Refusal(ProblemType.CONFLICT, "The cycle has begun: write to the team.");
        }
        written("leave", cycle, one.person(), one);
        takeOut(cycle, one);
        mails.left(cycle, one, null);
    }

    /** The team takes somebody out, and says why. */
    void remove(WorkshopCycle cycle, WorkshopRegistration one, String reason, UUID by) {
        written("remove", cycle, by, one);
        takeOut(cycle, one);
        mails.left(cycle, one, reason.strip());
    }

    /** Somebody is erased: they leave without a word, and whoever waits comes in. */
    void forget(WorkshopCycle cycle, WorkshopRegistration one) {
        takeOut(cycle, one);
    }

    /** Gives what is free to those who wait, and writes to them. */
    void fill(WorkshopCycle cycle) {
        fill(cycle, null);
    }

    /** Keeps that somebody of the team took the list away. */
    void exported(WorkshopCycle cycle, UUID by) {
        audit.done(
                Actor.person(by),
                "workshop.export-registrations",
                cycle.network(),
                cycle.id().toString(),
                Map.of());
    }

    private void fill(WorkshopCycle cycle, @Nullable WorkshopRegistration justCame) {
        if (cycle.fillsSeats(clock.instant())) {
            var got = Seating.fill(cycle.terms().seats(), registrations.listOf(cycle.id()));
            registrations.flush();
            got.stream().filter(each -> each != justCame).forEach(each -> mails.promoted(cycle, each));
        }
    }

    private void takeOut(WorkshopCycle cycle, WorkshopRegistration one) {
        cycle.sessionsToCome(clock.instant()).forEach(WorkshopSession::outdo);
        registrations.delete(one);
        registrations.flush();
        fill(cycle);
    }

    private static void requireNew(List<WorkshopRegistration> all, UUID person) {
        if (all.stream().anyMatch(each -> each.person().equals(person))) {
            throw new Refusal(ProblemType.CONFLICT, "You are registered already.");
        }
        if (all.size() >= RegistrationRepository.MOST) {
            throw new Refusal(ProblemType.CONFLICT, "Too many people wait already.");
        }
    }

    /** Whoever names a collectivité keeps nobody of it out before the team knows them. */
    private static void requireRoom(List<WorkshopRegistration> all, String holder) {
        long people = all.stream()
                .filter(each -> each.isConfirmed() && each.holder().equals(holder))
                .count();
        if (people >= WorkshopRegistration.PEOPLE_A_SEAT) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    "%d people of this collectivité are registered already."
                            .formatted(WorkshopRegistration.PEOPLE_A_SEAT));
        }
    }

    private void written(String what, WorkshopCycle cycle, UUID by, WorkshopRegistration one) {
        audit.done(
                Actor.person(by),
                "workshop." + what,
                cycle.network(),
                one.id().toString(),
                Map.of("workshop", cycle.id().toString(), "state", one.state().name()));
    }
}
