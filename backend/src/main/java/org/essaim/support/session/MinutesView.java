package org.essaim.support.session;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The minutes of a session, with what was remarked on them. */
@Schema(name = "SessionMinutes")
public record MinutesView(
        MinutesState state,
        List<AgendaItem> items,
        @Nullable String text,
        @Nullable Instant sharedAt,

        @Nullable @Schema(description = "Until when facts can be corrected.")
        Instant correctionUntil,

        List<RemarkView> remarks,

        @Schema(description = "What they were before, the latest first; each is read on its own.")
        List<SessionRepository.MinutesVersion> versions,

        @Schema(description = "For `If-Match`, between quotes.")
        int version) {

    /** What somebody remarked. */
    @Schema(name = "SessionRemark")
    public record RemarkView(@Nullable String name, String body, Instant writtenAt) {}
}
