package org.essaim.support.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session, as those who take part in its track read it. */
@Schema(name = "SupportSession")
public record SessionView(
        UUID id,
        UUID track,
        Instant startsAt,
        Instant endsAt,
        SessionMode mode,
        @Nullable String videoUrl,
        SessionState state,
        @Nullable String cancelReason,
        @Nullable String adviserName,

        @Schema(description = "What it is about, without what was said.")
        List<AgendaItem> agenda,

        MinutesState minutes,

        @Schema(description = "Members of the track who came.")
        List<UUID> attendance,

        @Schema(description = "Whether it is time to go in: from a quarter of an hour before it.")
        boolean open,

        @Schema(description = "For `If-Match`, between quotes.")
        int version) {}
