package org.essaim.support.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.support.track.TrackTodo;
import org.jspecify.annotations.Nullable;

/** A document of a track, as those who take part in it see it listed. */
@Schema(name = "TrackDocument")
public record TrackDocumentView(
        UUID id,
        String title,

        @Schema(description = "The name under which it is saved.")
        String fileName,

        String mediaType,

        @Schema(description = "In bytes.") int size,
        TrackTodo.Side side,

        @Nullable @Schema(description = "Who added it; none once they were erased.")
        String addedBy,

        Instant addedAt,

        @Schema(description = "Whether the reader may remove it.")
        boolean removable) {

    /** The documents of a track, the latest first. */
    @Schema(name = "TrackDocumentList")
    public record Documents(
            @Schema(description = "Fifty at most.") List<TrackDocumentView> items) {}
}
