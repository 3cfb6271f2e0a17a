package org.essaim.support.track;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.support.request.RequestKind;
import org.jspecify.annotations.Nullable;

/** A track in a list: nothing of what is said in it. */
@Schema(name = "SupportTrackSummary")
public record TrackSummary(
        UUID id,
        String network,
        RequestKind kind,
        String collectivity,
        String subject,
        TrackMode mode,
        TrackState state,
        LocalDate openedOn,
        @Nullable Rhythm rhythm,
        @Nullable Instant nextSession,
        boolean late,
        boolean pauseSuggested,

        @Nullable @Schema(description = "The adviser who leads.")
        String lead,

        @Schema(
                description =
                        "None of its advisers was seen at work for four weeks: another one may take it on. For advisers.")
        boolean adrift,

        @Schema(
                description =
                        "Nobody leads it who was seen within four weeks: such a lead is written nothing. For advisers.")
        boolean leadAway,

        @Schema(description = "Whether the reader takes part in it, and can open it.")
        boolean mine) {}
