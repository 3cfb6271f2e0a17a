package org.essaim.programme;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.support.track.TrackMode;
import org.essaim.support.track.TrackReaders.Access;
import org.essaim.support.track.TrackState;
import org.jspecify.annotations.Nullable;

/** A track as a programme, or before it became one. */
public record ProgrammeSpace(
        UUID track,
        String collectivity,

        @Schema(description = "On which side the reader is: an adviser of the track, or of the collectivité.")
        boolean adviser,

        TrackMode mode,
        TrackState state,
        @Nullable Integer cadenceWeeks,

        @Nullable @Schema(description = "Absent as long as there is no convention.")
        ProgrammeView programme) {
    static ProgrammeSpace of(Access access, @Nullable ProgrammeView programme) {
        var track = access.track();
        return new ProgrammeSpace(
                track.id(),
                track.collectivity(),
                access.isAdviser(),
                track.mode(),
                track.state(),
                track.cadenceWeeks(),
                programme);
    }
}
