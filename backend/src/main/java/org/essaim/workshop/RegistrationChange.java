package org.essaim.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who registered says anew. */
@Schema(name = "WorkshopRegistrationChange")
public record RegistrationChange(
        @NotBlank @Size(max = 120) String role,
        @NotBlank @Size(max = 2000) String question,

        @Schema(description = "Whether those of the cohort read their name.")
        boolean shown) {}
