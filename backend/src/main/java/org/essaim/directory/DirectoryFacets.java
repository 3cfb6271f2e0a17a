package org.essaim.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many are found by kind of actor and by practice, each among those that the other filters leave. */
@Schema(description = "Counts of those found, for each value that at least 5 of them show to the caller.")
public record DirectoryFacets(List<ActorKindCount> actorKinds, List<PracticeCount> practices) {

    /** How many take part as such. */
    public record ActorKindCount(
            ActorKind kind, @Schema(minimum = "5") int count) {}

    /** How many name this practice. */
    public record PracticeCount(
            @Schema(examples = "budget-participatif") String practice,
            @Schema(minimum = "5") int count) {}
}
