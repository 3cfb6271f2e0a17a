package org.essaim.initiative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.initiative.Articulation.Gaps;
import org.essaim.initiative.Articulation.Overlap;
import org.essaim.place.Gazetteer;
import org.essaim.place.PlaceRef;
import org.jspecify.annotations.Nullable;

/** The map of articulation (« carte d'articulation »): which initiatives overlap and by what, and what none reaches. */
@Schema(name = "Articulation")
public record ArticulationView(
        @Schema(description = "The strongest first.") List<OverlapView> overlaps,
        List<InitiativeAudience> audiencesMissed,

        @Schema(description = "On which something was done, that is over.")
        List<String> themesMissed) {

    /** What two initiatives share. */
    @Schema(name = "InitiativeOverlap")
    public record OverlapView(
            UUID one,
            UUID other,

            @Schema(description = "In how many ways they overlap: audience, territory, theme, calendar.")
            int strength,

            List<InitiativeAudience> audiences,

            @Nullable @Schema(description = "Where both are, when they meet.")
            Where where,

            List<String> themes,

            @Nullable @Schema(description = "The days on which both are held, when there are.")
            Period when) {

        static OverlapView of(Overlap overlap, Gazetteer gazetteer) {
            return new OverlapView(
                    overlap.one(),
                    overlap.other(),
                    overlap.strength(),
                    overlap.audiences(),
                    overlap.where() == null ? null : Where.of(overlap.where(), gazetteer),
                    overlap.themes(),
                    overlap.when());
        }
    }

    /** A place, or a sector of it; neither for all of the collectivité. */
    @Schema(name = "InitiativePerimeter")
    public record Where(@Nullable PlaceRef place, @Nullable String sector) {
        static Where of(Perimeter perimeter, Gazetteer gazetteer) {
            return new Where(
                    Optional.ofNullable(perimeter.place())
                            .flatMap(gazetteer::find)
                            .map(PlaceRef::of)
                            .orElse(null),
                    perimeter.sector());
        }
    }

    static ArticulationView of(List<Overlap> overlaps, Gaps gaps, Gazetteer gazetteer) {
        return new ArticulationView(
                overlaps.stream()
                        .map(overlap -> OverlapView.of(overlap, gazetteer))
                        .toList(),
                gaps.audiences(),
                gaps.themes());
    }
}
