package org.essaim.workshop;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Those who take part in a cycle, for each other. */
@Schema(name = "WorkshopCohort")
public record CohortView(List<Peer> items) {

    /** Somebody who takes part: their collectivité and their question; their name if they agreed to it. */
    @Schema(name = "WorkshopPeer")
    public record Peer(
            String collectivity,
            @Nullable String name,
            @Nullable String role,
            String question) {}
}
