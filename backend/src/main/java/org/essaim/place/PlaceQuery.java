package org.essaim.place;

import org.jspecify.annotations.Nullable;

/** What a caller looks for among places; what is absent does not restrict. */
record PlaceQuery(
        @Nullable String text,
        @Nullable PlaceKind kind,
        @Nullable Place department,
        @Nullable String postalCode,
        int limit) {

    PlaceQuery in(Place narrower, String textWithoutIt) {
        return new PlaceQuery(textWithoutIt, kind, narrower, postalCode, limit);
    }
}
