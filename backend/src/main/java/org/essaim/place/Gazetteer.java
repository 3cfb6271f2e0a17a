package org.essaim.place;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Every official place by its key, in memory: what other features ask instead of joining.
 *
 * <p>A key is a prefix and a code, {@code COM:44128}. The key of a former commune leads to the commune of today. A key
 * that is unknown has no ancestors, members or communes, and is within nothing.
 */
public final class Gazetteer {
    private final String edition;
    private final Map<String, Place> places = LinkedHashMap.newLinkedHashMap(40_000);
    private final Map<String, String> formerKeys;
    private final List<Place> current;
    private final Map<String, List<Place>> members;
    private final Map<String, List<Place>> departments = new HashMap<>();

    /**
     * @param edition what changes when any place changes
     * @param formerKeys from the key of a former commune to that of the commune of today
     */
    Gazetteer(String edition, Collection<Place> places, Map<String, String> formerKeys) {
        this.edition = edition;
        this.formerKeys = Map.copyOf(formerKeys);
        places.forEach(place -> this.places.put(place.key(), place));
        int newest = places.stream().mapToInt(Place::vintage).max().orElse(0);
        current = places.stream().filter(place -> place.vintage() == newest).toList();
        members = Membership.of(current);
        members.forEach((key, communes) -> {
            if (this.places.get(key) instanceof Place group && isGroup(group)) {
                departments.put(key, mostPresentFirst(communes));
            }
        });
    }

    public Optional<Place> find(String key) {
        return Optional.ofNullable(places.get(formerKeys.getOrDefault(key, key)));
    }

    /** @throws Refusal {@code unprocessable}, of the field {@code place}, for a key that the official list does not have */
    public void require(@Nullable String key) {
        if (key != null && find(key).isEmpty()) {
            throw Refusal.unprocessable("place", "not a place of the official list");
        }
    }

    /** The keys of all that contains a place, from near to far; an EPCI is in every département it touches. */
    public List<String> ancestors(String key) {
        return find(key).stream()
                .flatMap(this::above)
                .map(Place::key)
                .distinct()
                .toList();
    }

    /**
     * The parts of a place: the départements of a region; the communes of a département, an arrondissement, an EPCI or
     * an EPT; the communes déléguées or associées, or the districts, of a commune.
     */
    public List<Place> members(String key) {
        return find(key)
                .map(place -> members.getOrDefault(place.key(), List.of()))
                .orElse(List.of());
    }

    /** All the communes of today of a place; for a commune or a part of it, that commune alone. */
    public List<Place> communes(String key) {
        return find(key).stream().flatMap(this::communesOf).toList();
    }

    /** Whether the first place is the second or lies in it, wholly or (an EPCI in a département) partly. */
    public boolean isWithin(String key, String container) {
        var target = find(container).orElse(null);
        return target != null
                && find(key)
                        .filter(place -> place.equals(target) || above(place).anyMatch(target::equals))
                        .isPresent();
    }

    /** The départements above a place: one for a commune; for an EPCI all it touches, the most present first. */
    public List<Place> departments(Place place) {
        return isGroup(place)
                ? departments.getOrDefault(place.key(), List.of())
                : Stream.ofNullable(place.lineage().department()).toList();
    }

    /** A name that tells homonyms apart: « Plessé (Loire-Atlantique) ». */
    public String label(Place place) {
        return PlaceLabel.of(place, departments(place));
    }

    /** Changes when any place changes. */
    public String edition() {
        return edition;
    }

    /** All the places of a kind that are on the newest list. */
    public List<Place> listCurrent(PlaceKind kind) {
        return current.stream().filter(place -> place.kind() == kind).toList();
    }

    /** The places of the newest list, without those that an older one left. */
    List<Place> current() {
        return current;
    }

    private Stream<Place> above(Place place) {
        return switch (place.kind()) {
            case EPCI -> departmentsThenRegions(place);
            case EPT ->
                Stream.concat(
                        members(place.key()).stream()
                                .map(commune -> commune.lineage().epci())
                                .filter(Objects::nonNull),
                        departmentsThenRegions(place));
            case COMMUNE_DELEGUEE, COMMUNE_ASSOCIEE, ARRONDISSEMENT_MUNICIPAL ->
                Stream.ofNullable(place.lineage().parent())
                        .flatMap(commune -> Stream.concat(Stream.of(commune), above(commune)));
            case COMMUNE, ARRONDISSEMENT, DEPARTEMENT, REGION -> place.lineage().stream();
        };
    }

    private Stream<Place> departmentsThenRegions(Place group) {
        var touched = departments(group);
        return Stream.concat(touched.stream(), touched.stream().flatMap(department -> department.lineage().stream()));
    }

    private Stream<Place> communesOf(Place place) {
        return switch (place.kind()) {
            case COMMUNE -> Stream.of(place);
            case COMMUNE_DELEGUEE, COMMUNE_ASSOCIEE, ARRONDISSEMENT_MUNICIPAL ->
                Stream.ofNullable(place.lineage().parent());
            case EPCI, EPT, ARRONDISSEMENT, DEPARTEMENT -> members(place.key()).stream();
            case REGION -> members(place.key()).stream().flatMap(this::communesOf);
        };
    }

    private static boolean isGroup(Place place) {
        return place.kind() == PlaceKind.EPCI || place.kind() == PlaceKind.EPT;
    }

    private static List<Place> mostPresentFirst(List<Place> communes) {
        return communes.stream()
                .map(commune -> commune.lineage().department())
                .filter(Objects::nonNull)
                .collect(groupingBy(department -> department, counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(Map.Entry<Place, Long>::getValue)
                        .reversed()
                        .thenComparing(presence -> presence.getKey().code()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
