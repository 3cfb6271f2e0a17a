package org.essaim.expert;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a collectivité says after a mission, from 1 (little) to 5 (fully). */
public record NewEvaluation(
        @Min(1) @Max(5) @Schema(description = "How relevant the methods were.")
        int relevance,

        @Min(1) @Max(5) @Schema(description = "Whether skills were passed on.")
        int skillTransfer,

        @Min(1) @Max(5) @Schema(description = "Whether the budget was kept.")
        int budget,

        @Nullable
        @Size(min = 1, max = 2000)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        @Schema(description = "In words, for the advisers of the network alone.")
        String comment) {}
