package org.essaim.directory;

import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a directory; all conditions together, place, kind and function on the same mandate.
 *
 * @param place the key of a place: those elected or at work there, or in any place within
 * @param practice the slug of a practice
 */
record DirectoryQuery(
        @Nullable String words,
        @Nullable String place,
        @Nullable MandateKind kind,
        @Nullable MandateFunction function,
        @Nullable String practice) {

    static final DirectoryQuery EVERYONE = new DirectoryQuery(null, null, null, null, null);

    boolean looksAtMandates() {
        return place != null || kind != null || function != null;
    }
}
