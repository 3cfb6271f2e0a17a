package org.essaim.workshop;

import io.quarkus.security.ForbiddenException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the caller is to the cycles of a network.
 *
 * @param person none for a visitor
 * @param isTeam whether they look after cycles
 */
record CycleReader(String network, @Nullable UUID person, boolean isTeam) {

    /** @throws ForbiddenException for whoever is not known here */
    UUID known() {
        if (person == null) {
            throw new ForbiddenException();
        }
        return person;
    }
}
