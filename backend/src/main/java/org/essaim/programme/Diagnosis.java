package org.essaim.programme;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From where a territory starts. */
@Embeddable
@Schema(name = "ProgrammeDiagnosis")
public record Diagnosis(
        @Nullable @Size(min = 1, max = 4000) @Schema(description = "What exists already.")
        String existing,

        @Nullable @Size(min = 1, max = 4000) @Schema(description = "Who acts there.")
        String actors,

        @Nullable @Size(min = 1, max = 4000) @Schema(description = "What is missing.")
        String needs) {
    static final Diagnosis NONE = new Diagnosis(null, null, null);
}
