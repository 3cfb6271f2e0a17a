package org.essaim.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of people: days begin and end in Paris; instants are stored in UTC. */
final class Clocks {
    private Clocks() {}

    @Produces
    @ApplicationScoped
    static Clock paris() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
