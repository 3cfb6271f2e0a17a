package org.essaim.peer;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.initiative.InitiativeKind;
import org.essaim.support.request.CollectivityKind;
import org.jspecify.annotations.Nullable;

/** A peer, as far as it agreed to be shown; it is reached through its advisers. */
@Schema(name = "Peer")
public record PeerView(
        @Schema(description = "By which its advisers are reached; it opens nothing to whoever takes no part in it.")
        UUID track,

        String name,

        @Schema(description = "The names of its départements, the most present first.")
        List<String> departments,

        @Nullable CollectivityKind kind,
        String summary,
        List<String> themes,
        List<InitiativeKind> initiatives,
        Because because) {

    /** The peers of a collectivité, those with most in common first. */
    @Schema(name = "PeerList")
    public record Peers(
            List<PeerView> items,

            @Schema(
                    description =
                            "Whether there is something to compare: without an initiative or a theme nobody is a peer.")
            boolean comparable) {}
}
