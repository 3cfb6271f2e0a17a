package org.essaim.place;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An official place of France: a commune, a part of one, or what communes belong to.
 *
 * @param liaison INSEE's TNCC code, from which the article is made
 * @param population the inhabitants of the commune, or the sum over the communes of what is larger
 * @param vintage the year of the official list in which this place was last seen
 */
public record Place(
        String key,
        PlaceKind kind,
        String code,
        String name,
        @Nullable Integer liaison,
        @Nullable String siren,
        @Nullable Integer population,
        List<String> postalCodes,
        Lineage lineage,
        @Nullable Statute statute,
        int vintage) {

    /** The places that contain one place, as the official list gives them. */
    public record Lineage(
            @Nullable Place parent,
            @Nullable Place epci,
            @Nullable Place ept,
            @Nullable Place arrondissement,
            @Nullable Place department,
            @Nullable Place region) {

        Stream<Place> stream() {
            return Stream.of(parent, epci, ept, arrondissement, department, region)
                    .filter(Objects::nonNull);
        }
    }

    /** What kind of EPCI it is. */
    public record Statute(EpciType type, FiscalMode fiscalMode) {}

    /** « Plessé », « Le Havre », « la Loire-Atlantique ». */
    public String articledName() {
        return FrenchName.of(kind, name, liaison).articled();
    }

    /** « de Plessé », « du Havre », « d'Avessac », « de la Loire-Atlantique ». */
    public String ofName() {
        return FrenchName.of(kind, name, liaison).of();
    }

    public int populationOrZero() {
        return population == null ? 0 : population;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place && key.equals(place.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key + " " + name;
    }
}
