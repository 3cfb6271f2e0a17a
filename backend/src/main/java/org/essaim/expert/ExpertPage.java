package org.essaim.expert;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the experts of a network. */
public record ExpertPage(
        List<ExpertCard> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {}
