package org.essaim.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the directory. */
public record DirectoryPage(
        List<DirectoryEntryView> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next,

        @Nullable
        @Schema(description = "How many are found, if asked for and at least 5; counted up to 10,000.", minimum = "5")
        Integer total,

        @Nullable @Schema(description = "Counts by kind of actor and by practice, if asked for.")
        DirectoryFacets facets) {}
