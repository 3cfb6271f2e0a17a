package org.essaim.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of those who have not answered. */
public record UnansweredPage(
        List<Unanswered> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {

    /**
     * Somebody who has not answered.
     *
     * @param entry their page in the directory; none when they have left the network
     */
    public record Unanswered(
            UUID person,
            @Nullable UUID entry,
            String name,
            @Nullable Instant remindedAt) {}
}
