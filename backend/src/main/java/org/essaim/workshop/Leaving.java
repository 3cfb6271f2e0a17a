package org.essaim.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import org.essaim.privacy.Parting;

/** Frees the seats of whoever is erased, for those who wait. */
@ApplicationScoped
class Leaving {
    private final CycleRepository cycles;
    private final RegistrationRepository registrations;
    private final Registrations comings;

    Leaving(CycleRepository cycles, RegistrationRepository registrations, Registrations comings) {
        this.cycles = cycles;
        this.registrations = registrations;
        this.comings = comings;
    }

    void free(@Observes Parting leaving) {
        for (var one : registrations.listOfPerson(leaving.person())) {
            comings.forget(cycles.findById(one.cycle(), LockModeType.PESSIMISTIC_WRITE), one);
        }
    }
}
