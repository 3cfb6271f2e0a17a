package org.essaim.member;

import org.essaim.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** The kinds of organisations through which people take part. */
public enum OrganizationKind {
    COMMUNE(PlaceKind.COMMUNE),
    EPCI(PlaceKind.EPCI),
    DEPARTEMENT(PlaceKind.DEPARTEMENT),
    REGION(PlaceKind.REGION),
    SERVICE_ETAT,
    ASSOCIATION,
    COLLECTIF_HABITANTS,
    ENTREPRISE,
    LABORATOIRE,
    RESEAU,
    PRESTATAIRE,
    AUTRE;

    private final @Nullable PlaceKind governed;

    OrganizationKind() {
        governed = null;
    }

    OrganizationKind(PlaceKind governed) {
        this.governed = governed;
    }

    /** Whether these join by a decision of their council, and govern a place. */
    public boolean isCollectivity() {
        return governed != null;
    }

    /** Whether one of these that has this place governs it, rather than works there. */
    public boolean governs(@Nullable String place) {
        return governed != null && place != null && place.startsWith(governed.key(""));
    }
}
