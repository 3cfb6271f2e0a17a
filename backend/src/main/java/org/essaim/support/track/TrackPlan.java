package org.essaim.support.track;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is aimed at, on which themes, and how often both sides meet. */
public record TrackPlan(
        @Nullable @Size(max = 4000) String objectives,

        @NotNull
        @Size(max = 10)
        @Schema(description = "Slugs of practices: fundings that name one of them are told of.")
        List<@NotNull @Size(max = 60) String> themes,

        @Nullable @Min(1) @Max(52) @Schema(description = "Weeks from one session to the next, as the network allows.")
        Integer cadenceWeeks) {}
