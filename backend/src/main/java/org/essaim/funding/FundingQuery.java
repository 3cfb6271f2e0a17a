package org.essaim.funding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which fundings are asked for.
 *
 * @param perimeters those that contain the wanted place; none for any
 * @param past whether those that are over are wanted too
 */
record FundingQuery(
        String network,
        @Nullable List<String> perimeters,
        @Nullable String audience,
        @Nullable String aidType,
        @Nullable String category,
        boolean callsOnly,
        @Nullable LocalDate before,
        @Nullable String text,
        boolean past,
        FundingSort sort) {

    /** The list with its filters: what a cursor is good for. */
    String list() {
        return "fundings/" + this;
    }
}
