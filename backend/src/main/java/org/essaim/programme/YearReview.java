package org.essaim.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a year of a programme. */
@Schema(name = "ProgrammeYearReview")
public record YearReview(
        @NotBlank @Size(max = 4000) @Schema(description = "What happened.")
        String happened,

        @Nullable @Size(min = 1, max = 4000) @Schema(description = "What changed in the territory.")
        String changed,

        @Nullable @Size(min = 1, max = 4000) @Schema(description = "What comes next.")
        String ahead) {}
