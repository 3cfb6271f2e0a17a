package org.essaim.place;

/** A place under the names by which it is looked for: « la chapelle sur erdre », « chapelle sur erdre ». */
record SearchName(Place place, String full, String bare) {

    static SearchName of(Place place) {
        var full = SearchText.of(place.name());
        var bare = SearchText.withoutArticle(full);
        return new SearchName(place, full, bare.equals(full) ? full : bare);
    }

    int relevance(String typed) {
        return behind(Math.min(Relevance.of(typed, full), Relevance.ofBeginning(typed, bare)));
    }

    int relevanceWithOneTypo(String typed) {
        return behind(Math.min(Relevance.withOneTypo(typed, full), Relevance.withOneTypo(typed, bare)));
    }

    int relevanceOfCode(String code) {
        if (code.equals(place.code()) || code.equals(place.siren())) {
            return place.kind() == PlaceKind.REGION ? Relevance.EXACT + 1 : Relevance.EXACT;
        }
        if (place.postalCodes().contains(code)) {
            return Relevance.EXACT + 1;
        }
        return isBegun(code) ? Relevance.BEGINS : Relevance.NONE;
    }

    private boolean isBegun(String code) {
        for (var postalCode : place.postalCodes()) {
            if (postalCode.startsWith(code)) {
                return true;
            }
        }
        return place.code().startsWith(code);
    }

    /** A part of a commune comes just after the communes that answer as well, an arrondissement after all. */
    private int behind(int relevance) {
        if (relevance == Relevance.NONE) {
            return relevance;
        }
        return switch (place.kind()) {
            case COMMUNE, EPCI, EPT, DEPARTEMENT, REGION -> relevance;
            case COMMUNE_DELEGUEE, COMMUNE_ASSOCIEE, ARRONDISSEMENT_MUNICIPAL -> relevance + 1;
            case ARRONDISSEMENT -> relevance + 3;
        };
    }
}
