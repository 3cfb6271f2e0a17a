package org.essaim.expert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody sends to offer their services, or an adviser for them. */
public record NewExpert(
        @NotNull @Valid ExpertInput card,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(description = "The hash of the charter that was read and accepted.")
        String charterSha256,

        @Schema(description = "For advisers: it is entered for somebody whose signed charter reached the network.")
        boolean onBehalf) {}
