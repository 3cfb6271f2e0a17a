package org.essaim.dues;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A living member of a network who has no fee of the year yet.
 *
 * @param name as it is shown to those who run the network
 * @param population official, of the place of an organisation
 * @param vintage the year of the official list that it comes from
 */
record Debtor(
        String network,
        @Nullable UUID person,
        @Nullable UUID organization,
        String name,
        @Nullable Integer population,
        @Nullable Integer vintage) {

    Payer payer() {
        return person == null ? Payer.ORGANIZATION : Payer.PERSON;
    }
}
