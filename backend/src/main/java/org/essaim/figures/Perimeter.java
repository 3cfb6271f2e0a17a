package org.essaim.figures;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.essaim.network.Network;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a network acts, in official geography: what its figures are told against.
 *
 * @param communes keys of all the communes of today; a vacant seat takes none away
 * @param intercommunalities keys of the EPCI of which it has a commune
 */
public record Perimeter(
        Gazetteer gazetteer, Set<String> communes, Set<String> intercommunalities, List<Place> departments) {

    public static Perimeter of(Network network, Gazetteer gazetteer) {
        return of(network.perimeter(), gazetteer);
    }

    /** @param keys of places; none means all of France */
    static Perimeter of(List<String> keys, Gazetteer gazetteer) {
        var communes = keys.isEmpty()
                ? gazetteer.listCurrent(PlaceKind.COMMUNE)
                : keys.stream().flatMap(key -> gazetteer.communes(key).stream()).toList();
        return new Perimeter(
                gazetteer,
                communes.stream().map(Place::key).collect(toUnmodifiableSet()),
                communes.stream()
                        .map(commune -> commune.lineage().epci())
                        .filter(Objects::nonNull)
                        .map(Place::key)
                        .collect(toUnmodifiableSet()),
                communes.stream()
                        .map(commune -> commune.lineage().department())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(Comparator.comparing(Place::code))
                        .toList());
    }

    /** The commune of the perimeter that this place is or is part of. */
    Optional<String> commune(String key) {
        return gazetteer
                .find(key)
                .filter(place ->
                        place.kind() == PlaceKind.COMMUNE || place.kind().isPartOfCommune())
                .flatMap(place -> gazetteer.communes(place.key()).stream().findFirst())
                .map(Place::key)
                .filter(communes::contains);
    }

    /** The intercommunality with a commune in the perimeter that this place is or lies in. */
    Optional<String> intercommunality(String key) {
        return Stream.concat(Stream.of(key), gazetteer.ancestors(key).stream())
                .filter(intercommunalities::contains)
                .findFirst();
    }

    /** The département of the perimeter in which this place lies, the one in which it is most present. */
    public Optional<Place> department(@Nullable String key) {
        return Stream.ofNullable(key)
                .flatMap(place -> gazetteer.find(place).stream())
                .flatMap(place -> place.kind() == PlaceKind.DEPARTEMENT
                        ? Stream.of(place)
                        : gazetteer.departments(place).stream())
                .filter(departments::contains)
                .findFirst();
    }

    String label(String key) {
        return gazetteer.find(key).map(Place::name).orElse(key);
    }

    static <T> LinkedHashSet<T> distinct(Stream<T> values) {
        return values.collect(toCollection(LinkedHashSet::new));
    }
}
