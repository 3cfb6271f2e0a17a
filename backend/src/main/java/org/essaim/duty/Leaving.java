package org.essaim.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.essaim.privacy.Parting;

/** Calls off the meetings of whoever is erased, adviser or visitor, while the other side can still be told. */
@ApplicationScoped
class Leaving {
    private final Bookings bookings;

    Leaving(Bookings bookings) {
        this.bookings = bookings;
    }

    void callOff(@Observes Parting leaving) {
        bookings.adviserLeaves(leaving.person(), leaving.email());
        bookings.visitorLeaves(leaving.email());
    }
}
