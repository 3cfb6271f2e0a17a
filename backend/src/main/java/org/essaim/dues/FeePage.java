package org.essaim.dues;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the fees of a year, by the name of who owes them. */
public record FeePage(
        List<FeeView> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {}
