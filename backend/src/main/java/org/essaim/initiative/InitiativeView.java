package org.essaim.initiative;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.Gazetteer;
import org.essaim.place.PlaceRef;
import org.jspecify.annotations.Nullable;

/** An initiative as both sides of its track read it. */
@Schema(name = "Initiative")
public record InitiativeView(
        UUID id,
        String title,
        InitiativeKind kind,
        List<InitiativeAudience> audiences,

        @Nullable @Schema(description = "None for all of the collectivité.")
        PlaceRef place,

        @Nullable String sector,
        List<String> themes,
        Period period,
        @Nullable String description,

        @Schema(description = "For `If-Match`.") int version) {

    /** The initiatives of a collectivité, the oldest first. */
    @Schema(name = "InitiativeList")
    public record Initiatives(List<InitiativeView> items) {}

    static InitiativeView of(Initiative initiative, Gazetteer gazetteer) {
        var place = initiative.place();
        return new InitiativeView(
                initiative.id(),
                initiative.title(),
                initiative.kind(),
                initiative.audiences(),
                place == null ? null : gazetteer.find(place).map(PlaceRef::of).orElse(null),
                initiative.sector(),
                initiative.themes(),
                initiative.period(),
                initiative.description(),
                initiative.version());
    }
}
