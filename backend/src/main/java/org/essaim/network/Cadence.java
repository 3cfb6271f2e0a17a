package org.essaim.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.shared.problem.Refusal;

/** How often both sides of a track meet in a network. */
public record Cadence(
        @Schema(description = "The fewest weeks from one session to the next.")
        int minWeeks,

        @Schema(description = "The most weeks from one session to the next.")
        int maxWeeks,

        @Schema(description = "For `If-Match`, between quotes.")
        int version) {

    /** @throws Refusal {@code unprocessable} for a rhythm of sessions, in weeks, that this network does not support */
    public void require(int weeks) {
        if (weeks < minWeeks || weeks > maxWeeks) {
            throw Refusal.unprocessable("cadenceWeeks", "from %d to %d".formatted(minWeeks, maxWeeks));
        }
    }
}
