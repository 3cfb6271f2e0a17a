package org.essaim.territory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** A territory as the API shows it. */
@Schema(name = "Territory")
public record TerritoryView(
        UUID id,
        @Schema(examples = "territoires44") String network,
        @Schema(examples = "pays-de-redon") String slug,
        @Schema(examples = "Pays de Redon") String name,
        @Schema(examples = "Intercommunalité") @Nullable String type,
        TerritoryState state,
        List<PlaceInTerritory> places,

        @Schema(description = "Inhabitants; a commune named twice counts once", examples = "67666")
        int population,

        @Schema(description = "Share of inhabitants of communes under 2,000 inhabitants", examples = "0.3107")
        double ruralShare,

        @Schema(examples = "0.6893") double urbanShare,
        @Schema(examples = "31") int communeCount,

        @Schema(description = "Those who agreed to be shown to the caller")
        List<ShownReferent> referents,

        @Nullable Instant archivedAt,
        Instant updatedAt) {

    static TerritoryView of(Territory territory, Gazetteer gazetteer, Map<String, ShownReferent> shown) {
        var inhabitants = Inhabitants.of(territory.perimeter(), gazetteer);
        return new TerritoryView(
                territory.id(),
                territory.network(),
                territory.slug(),
                territory.name(),
                territory.type(),
                territory.isArchived() ? TerritoryState.ARCHIVED : TerritoryState.ACTIVE,
                territory.perimeter().stream()
                        .flatMap(key -> gazetteer.find(key).stream())
                        .map(PlaceInTerritory::of)
                        .toList(),
                inhabitants.total(),
                inhabitants.ruralShare(),
                inhabitants.urbanShare(),
                inhabitants.communes(),
                referentsOf(territory, shown),
                territory.archivedAt(),
                territory.updatedAt());
    }

    private static List<ShownReferent> referentsOf(Territory territory, Map<String, ShownReferent> shown) {
        return territory.referents().stream()
                .flatMap(subject -> Stream.ofNullable(shown.get(subject)))
                .sorted(Comparator.comparing(ShownReferent::familyName).thenComparing(ShownReferent::givenName))
                .toList();
    }

    /** A place of the perimeter of a territory. */
    public record PlaceInTerritory(
            @Schema(examples = "EPCI:243500741") String key,
            PlaceKind kind,
            @Schema(examples = "CA Redon Agglomération") String name,
            @Nullable Integer population) {

        static PlaceInTerritory of(Place place) {
            return new PlaceInTerritory(place.key(), place.kind(), place.name(), place.population());
        }
    }
}
