package org.essaim.initiative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.network.Practices;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.place.PlaceKind;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** An initiative as those who take part in a track write it down. */
public record InitiativeInput(
        @NotBlank @Size(max = 160) @Schema(examples = "Budget participatif des quartiers")
        String title,

        @NotNull InitiativeKind kind,

        @NotNull @Size(min = 1, max = 9) @Schema(description = "`ALL` includes all the others.")
        List<@NotNull InitiativeAudience> audiences,

        @Nullable
        @Pattern(regexp = PlaceKind.KEY_PATTERN)
        @Schema(description = "The key of a place; none for all of the collectivité.", examples = "COM:44128")
        String place,

        @Nullable
        @Size(max = 120)
        @Schema(description = "A part of the place that no official list knows.", examples = "Quartier de la gare")
        String sector,

        @NotNull @Size(max = 10) @Schema(description = "Slugs of practices.")
        List<@NotBlank @Size(max = 60) String> themes,

        @NotNull LocalDate beginsOn,

        @Nullable @Schema(description = "None as long as nobody knows the end.")
        LocalDate endsOn,

        @Nullable @Size(max = 3000) String description) {

    /**
     * The same with the place of today.
     *
     * @throws Refusal {@code unprocessable} for a place or a theme that nobody knows, and for an end before the beginning
     */
    InitiativeInput possible(Gazetteer gazetteer, Practices practices) {
        if (endsOn != null && endsOn.isBefore(beginsOn)) {
            throw Refusal.unprocessable("endsOn", "Not before the beginning.");
        }
        if (!practices.areKnown(themes)) {
            throw Refusal.unprocessable("themes", "Slugs of practices.");
        }
        gazetteer.require(place);
        var known = place == null ? null : gazetteer.find(place).map(Place::key).orElseThrow();
        return new InitiativeInput(title, kind, audiences, known, sector, themes, beginsOn, endsOn, description);
    }
}
