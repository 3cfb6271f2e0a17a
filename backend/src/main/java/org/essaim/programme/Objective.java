package org.essaim.programme;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a programme aims at. */
@Embeddable
@Schema(name = "ProgrammeObjective")
public record Objective(
        String text,

        @Nullable @Schema(description = "Whether it was reached; said by the end report.")
        Boolean reached) {}
