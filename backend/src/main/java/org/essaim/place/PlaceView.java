package org.essaim.place;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An official place as the API shows it. */
public record PlaceView(
        @Schema(examples = "COM:44128") String key,
        PlaceKind kind,

        @Schema(description = "INSEE code, or SIREN of an intercommunalité.", examples = "44128")
        String code,

        @Schema(examples = "Plessé") String name,

        @Schema(description = "Tells homonyms apart.", examples = "Plessé (Loire-Atlantique)")
        String label,

        @Schema(examples = "de Plessé") String ofName,
        @Schema(examples = "Plessé") String articledName,

        @Nullable @Schema(description = "The département of a commune, a part of one or an arrondissement.")
        PlaceRef department,

        @Schema(description = "Every département the place is in or touches, the most present first.")
        List<PlaceRef> departments,

        @Nullable @Schema(description = "The region, when there is only one.")
        PlaceRef region,

        @Nullable @Schema(description = "Absent for the four communes that belong to none.")
        PlaceRef epci,

        @Nullable @Schema(description = "The établissement public territorial, in the Grand Paris.")
        PlaceRef ept,

        @Nullable @Schema(description = "The commune of which this place is a part.")
        PlaceRef parent,

        @Nullable @Schema(description = "Inhabitants; above the communes, the sum over them.", examples = "5335")
        Integer population,

        @Schema(examples = "[\"44630\"]") List<String> postalCodes,
        @Nullable @Schema(examples = "214401283") String siren,
        @Nullable EpciType epciType,
        @Nullable FiscalMode fiscalMode,

        @Nullable @Schema(description = "How many places `/places/{key}/members` lists.")
        Integer memberCount,

        @Schema(description = "The year of the official list.", examples = "2026")
        int vintage,

        @Schema(description = "All that contains the place, from near to far.")
        List<PlaceRef> ancestors,

        @Nullable @Schema(description = "The former key that was asked for.", examples = "COM:44181")
        String redirectedFrom) {

    static PlaceView of(Place place, Gazetteer gazetteer) {
        return of(place, gazetteer, null);
    }

    static PlaceView of(Place place, Gazetteer gazetteer, @Nullable String redirectedFrom) {
        var departments = refs(gazetteer.departments(place));
        var ancestors = gazetteer.ancestors(place.key()).stream()
                .flatMap(key -> gazetteer.find(key).stream())
                .map(PlaceRef::of)
                .toList();
        var regions = ancestors.stream()
                .filter(above -> above.kind() == PlaceKind.REGION)
                .toList();
        var statute = place.statute();
        int members = gazetteer.members(place.key()).size();
        return new PlaceView(
                place.key(),
                place.kind(),
                place.code(),
                place.name(),
                gazetteer.label(place),
                place.ofName(),
                place.articledName(),
                ref(place.lineage().department()),
                departments,
                only(regions),
                ref(place.lineage().epci()),
                ref(place.lineage().ept()),
                ref(place.lineage().parent()),
                place.population(),
                place.postalCodes(),
                place.siren(),
                statute == null ? null : statute.type(),
                statute == null ? null : statute.fiscalMode(),
                members == 0 ? null : members,
                place.vintage(),
                ancestors,
                redirectedFrom);
    }

    private static List<PlaceRef> refs(List<Place> places) {
        return places.stream().map(PlaceRef::of).toList();
    }

    private static @Nullable PlaceRef ref(@Nullable Place place) {
        return place == null ? null : PlaceRef.of(place);
    }

    private static @Nullable PlaceRef only(List<PlaceRef> places) {
        return places.size() == 1 ? places.getFirst() : null;
    }
}
