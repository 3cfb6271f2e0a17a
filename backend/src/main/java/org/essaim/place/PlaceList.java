package org.essaim.place;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places found, and where they come from: the licence asks that the source be shown. */
public record PlaceList(List<PlaceView> items, PlaceSource source) {

    static PlaceList of(List<Place> places, Gazetteer gazetteer) {
        return new PlaceList(
                places.stream().map(place -> PlaceView.of(place, gazetteer)).toList(), PlaceSource.OFFICIAL);
    }

    /** Who publishes the geography, under which licence. */
    public record PlaceSource(
            @Schema(examples = "Code officiel géographique (INSEE), intercommunalités (DGCL)")
            String name,

            @Schema(examples = "Licence Ouverte 2.0") String licence,
            String url,
            @Schema(examples = "2026") int vintage) {

        static final PlaceSource OFFICIAL = new PlaceSource(
                "INSEE, DGCL, La Poste – découpage administratif (Etalab)",
                "Licence Ouverte 2.0",
                "https://www.npmjs.com/package/@etalab/decoupage-administratif",
                2026);
    }
}
