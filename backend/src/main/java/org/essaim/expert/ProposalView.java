package org.essaim.expert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * Which experts an adviser was proposed, and why each.
 *
 * @param items in the order of their fit
 */
@Schema(name = "ExpertProposal")
public record ProposalView(
        UUID id,
        Instant askedAt,
        List<String> skills,
        @Nullable PlaceRef place,
        @Nullable String question,

        @Schema(description = "Whether fewer than three experts answer this question.")
        boolean few,

        List<ProposedExpert> items) {

    /**
     * One of them.
     *
     * @param skills those asked for that they have
     */
    public record ProposedExpert(
            int rank,
            UUID expert,

            @Nullable @Schema(description = "Absent when they have left the list for good.")
            String name,

            List<String> skills,
            Reach reach,

            @Nullable @Schema(description = "What of their perimeter covers the place, when `reach` is `PLACE`.")
            PlaceRef coveredBy,

            @Schema(description = "How often they were proposed in the twelve months before.")
            int proposedBefore) {}

    /** How an expert reaches the place. */
    @Schema(name = "ExpertReach")
    public enum Reach {
        /** By a place of their perimeter. */
        PLACE,
        /** They work in all of France. */
        FRANCE,
        /** No place was asked for. */
        ANY
    }
}
