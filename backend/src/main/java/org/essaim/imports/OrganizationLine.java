package org.essaim.imports;

import org.essaim.member.OrganizationKind;
import org.jspecify.annotations.Nullable;

/** An organisation as a file describes it. */
record OrganizationLine(
        int line,
        String name,
        OrganizationKind kind,
        @Nullable String place,
        @Nullable Adhesion adhesion) {

    /** The same for lines that may speak of the same organisation, whose name is compared in this form. */
    String key(String comparedName) {
        if (kind.governs(place)) {
            return kind + "/" + place;
        }
        return kind + "/" + comparedName + (kind.isCollectivity() ? "/" + place : "");
    }

    /** Whether its place and that of another do not tell them apart. */
    boolean isPlacedLike(OrganizationLine other) {
        return place == null || other.place == null || place.equals(other.place);
    }
}
