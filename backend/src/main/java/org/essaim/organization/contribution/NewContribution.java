package org.essaim.organization.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was given, in a few words that name nobody. */
public record NewContribution(
        @NotNull ContributionSide side,
        @NotNull ContributionKind kind,
        @NotNull LocalDate date,

        @NotBlank @Size(max = 200) @Schema(examples = "Visite de la chaufferie bois")
        String label) {}
