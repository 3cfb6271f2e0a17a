package org.essaim.partner.feed;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the feed. */
public record DirectoryChanges(
        List<DirectoryChange> items,

        @Schema(description = "To keep together with what these changes made of the copy; the `after` of the next page")
        String nextCursor,

        @Schema(description = "Whether the next page can be asked for at once")
        boolean hasMore,

        Instant generatedAt) {}
