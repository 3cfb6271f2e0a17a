package org.essaim.imports;

import org.jspecify.annotations.Nullable;

/** An organisation as a file describes it. */
record OrganizationLine(
        int line,
        String name,
        String kind,
        @Nullable String place,
        @Nullable Adhesion adhesion) {}
