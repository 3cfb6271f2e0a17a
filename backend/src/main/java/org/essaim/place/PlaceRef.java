package org.essaim.place;

/** A place as other things name it. */
public record PlaceRef(String key, PlaceKind kind, String name) {

    public static PlaceRef of(Place place) {
        return new PlaceRef(place.key(), place.kind(), place.name());
    }
}
