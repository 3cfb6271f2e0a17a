package org.essaim.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.duty.NetworkClock;
import org.essaim.network.Practices;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The life of cycles in the hands of the team; whoever registered is told of what changes for them. */
@ApplicationScoped
class CycleDesk {
    private final CycleRepository cycles;
    private final RegistrationRepository registrations;
    private final Registrations comings;
    private final WorkshopMails mails;
    private final Practices practices;
    private final NetworkClock clocks;
    private final AuditLog audit;
    private final Clock clock;

    CycleDesk(
            CycleRepository cycles,
            RegistrationRepository registrations,
            Registrations comings,
            WorkshopMails mails,
            Practices practices,
            NetworkClock clocks,
            AuditLog audit,
            Clock clock) {
        this.cycles = cycles;
        this.registrations = registrations;
        this.comings = comings;
        this.mails = mails;
        this.practices = practices;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    WorkshopCycle create(String network, CycleInput said, UUID by) {
        requireKnownThemes(said);
        var zone = clocks.zone(network);
        var cycle = new WorkshopCycle(network, zone, said.terms(), said.planned(zone), clock.instant());
        cycles.persistAndFlush(cycle);
        written("create", cycle, by);
        return cycle;
    }

    /** Seats that are taken stay; one more is given at once. */
    void change(WorkshopCycle cycle, CycleInput said, UUID by) {
        requireKnownThemes(said);
        var all = registrations.listOf(cycle.id());
        if (said.seats() < Seating.taken(all).size()) {
            throw Refusal.unprocessable("seats", "fewer than are taken");
        }
        var changes = cycle.change(said.terms(), said.planned(cycle.zone()), clock.instant());
        cycles.flush();
        if (!changes.areNone()) {
            boolean mayComeIn = cycle.fillsSeats(clock.instant());
            all.stream()
                    .filter(each -> each.hasSeat() || mayComeIn)
                    .forEach(each -> mails.changed(cycle, each, changes.dropped()));
        }
        comings.fill(cycle);
        written("change", cycle, by);
    }

    void move(WorkshopCycle cycle, CycleState to, @Nullable String reason, UUID by) {
        cycle.move(to, reason, clock.instant());
        cycles.flush();
        if (to == CycleState.CANCELLED) {
            registrations.listOf(cycle.id()).forEach(each -> mails.cancelled(cycle, each));
        }
        written("move", cycle, by);
    }

    private void requireKnownThemes(CycleInput said) {
        if (!practices.areKnown(said.themes())) {
            throw Refusal.unprocessable("themes", "slugs of practices");
        }
    }

    private void written(String what, WorkshopCycle cycle, UUID by) {
        audit.done(
                Actor.person(by),
                "workshop." + what,
                cycle.network(),
                cycle.id().toString(),
                Map.of("state", cycle.state().name()));
    }
}
