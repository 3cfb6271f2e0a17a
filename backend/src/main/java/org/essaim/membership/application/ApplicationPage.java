package org.essaim.membership.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.PlaceRef;
import org.jspecify.annotations.Nullable;

/** A page of the applications to a network. */
public record ApplicationPage(
        List<ApplicationLine> items,

        @Schema(description = "How many wait for an answer of the network, whatever the filter.")
        long waiting,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {

    /** An application in a list. */
    public record ApplicationLine(
            UUID id,
            ApplicationState state,
            Profile profile,
            String givenName,
            String familyName,
            @Nullable String organization,
            @Nullable PlaceRef place,
            @Nullable Instant submittedAt) {}
}
