package org.essaim.workshop;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.essaim.member.Person;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.essaim.shared.security.NetworkFunction;

/**
 * The one place that decides who reads what of cycles: anyone those announced; who registered theirs, whatever became of it,
 * and its cohort once they have a seat; the team everything.
 */
@RequestScoped
class CycleReaders {
    private static final Set<NetworkFunction> TEAM = Set.of(CONSEIL, ANIMATION, ADMINISTRATION);

    private final Caller caller;
    private final SignedIn signedIn;
    private final Networks networks;
    private final CycleRepository cycles;
    private final RegistrationRepository registrations;

    CycleReaders(
            Caller caller,
            SignedIn signedIn,
            Networks networks,
            CycleRepository cycles,
            RegistrationRepository registrations) {
        this.caller = caller;
        this.signedIn = signedIn;
        this.networks = networks;
        this.cycles = cycles;
        this.registrations = registrations;
    }

    /** @throws Refusal 404 when there is no such network, or when it accompanies nobody */
    CycleReader in(String slug) {
        var network = networks.get(slug).require(Module.SUPPORT);
        var person = signedIn.known().map(Person::id).orElse(null);
        return new CycleReader(network.slug(), person, caller.holdsAnyOf(TEAM, slug));
    }

    /** @throws Refusal {@code not-found} for a cycle of which this reader knows nothing */
    WorkshopCycle get(CycleReader reader, UUID id) {
        return cycles.find(reader.network(), id)
                .filter(cycle -> reads(reader, cycle))
                .orElseThrow(Refusal::notFound);
    }

    /** The same, which nobody else changes until the end of the transaction. */
    WorkshopCycle lock(CycleReader reader, UUID id) {
        return cycles.lock(reader.network(), id)
                .filter(cycle -> reads(reader, cycle))
                .orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal {@code not-found} for a cohort that is not theirs */
    WorkshopCycle requireCohort(CycleReader reader, UUID id) {
        var cycle = get(reader, id);
        boolean isTheirs = reader.person() != null
                && registrations
                        .find(id, reader.person())
                        .filter(WorkshopRegistration::hasSeat)
                        .isPresent();
        if (!reader.isTeam() && !isTheirs) {
            throw Refusal.notFound();
        }
        return cycle;
    }

    private boolean reads(CycleReader reader, WorkshopCycle cycle) {
        return reader.isTeam()
                || cycle.state().isAnnounced()
                || reader.person() != null
                        && registrations.find(cycle.id(), reader.person()).isPresent();
    }
}
