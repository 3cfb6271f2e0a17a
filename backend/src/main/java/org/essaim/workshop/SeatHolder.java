package org.essaim.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The collectivité for which somebody registers: a place, or an organisation that governs none.
 *
 * @param isTheirs whether the network knows that they belong to it
 */
record SeatHolder(@Nullable String place, @Nullable UUID organization, String name, boolean isTheirs) {
    String key() {
        return place != null ? place : String.valueOf(organization);
    }
}
