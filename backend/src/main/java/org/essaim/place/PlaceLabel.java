package org.essaim.place;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What tells a place from its homonyms, in French: 1,441 names are borne by several communes. */
final class PlaceLabel {
    private PlaceLabel() {}

    static String of(Place place, List<Place> departments) {
        return switch (place.kind()) {
            case REGION -> place.name() + " (région)";
            case DEPARTEMENT -> place.name() + " (département)";
            case ARRONDISSEMENT ->
                "Arrondissement" + place.ofName().substring("de l'arrondissement".length()) + in(place, departments);
            case COMMUNE_DELEGUEE -> part(place, "commune déléguée") + in(place, departments);
            case COMMUNE_ASSOCIEE -> part(place, "commune associée") + in(place, departments);
            case COMMUNE, ARRONDISSEMENT_MUNICIPAL, EPCI, EPT -> place.name() + in(place, departments);
        };
    }

    private static String part(Place place, String what) {
        var commune = place.lineage().parent();
        return commune == null ? place.name() : "%s, %s %s".formatted(place.name(), what, commune.ofName());
    }

    private static String in(Place place, List<Place> departments) {
        if (departments.isEmpty() || departments.getFirst().name().equals(place.name())) {
            return "";
        }
        return departments.stream().map(Place::name).collect(joining(", ", " (", ")"));
    }
}
