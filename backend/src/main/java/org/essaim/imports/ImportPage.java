package org.essaim.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the imports of a network, the latest first. */
public record ImportPage(
        List<ImportView> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {}
