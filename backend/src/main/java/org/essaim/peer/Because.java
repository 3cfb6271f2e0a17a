package org.essaim.peer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.initiative.InitiativeKind;
import org.essaim.support.request.CollectivityKind;
import org.jspecify.annotations.Nullable;

/** Why a collectivité is a peer of another. */
@Schema(name = "PeerReasons")
public record Because(
        @Schema(description = "Slugs of the practices on which both work.")
        List<String> themes,

        @Schema(description = "The kinds of initiatives that both have.")
        List<InitiativeKind> initiatives,

        @Nullable @Schema(description = "The kind of collectivité, when both are of it.")
        CollectivityKind kind,

        @Nullable @Schema(description = "The stratum of inhabitants, when both are in it.")
        Stratum stratum,

        Nearness nearness) {

    int inCommon() {
        return themes.size() + initiatives.size();
    }
}
