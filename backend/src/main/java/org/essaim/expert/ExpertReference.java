package org.essaim.expert;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mission of before, as the expert tells it. */
@Embeddable
public record ExpertReference(
        @NotBlank @Size(max = 200) @Schema(examples = "Budget participatif")
        String title,

        @NotBlank @Size(max = 160) @Schema(examples = "Commune de Plessé")
        String collectivity,

        @Min(1980) @Max(2100) @Schema(examples = "2024") short year) {}
