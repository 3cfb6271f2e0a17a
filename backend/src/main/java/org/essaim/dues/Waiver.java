package org.essaim.dues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That nothing is asked, and why, in a few words. */
public record Waiver(
        @NotBlank @Size(max = 200) @Schema(examples = "Première année offerte")
        String reason) {}
