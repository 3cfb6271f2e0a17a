package org.essaim.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The word by which a person confirms that they want to be erased for good. */
public record ErasureInput(
        @NotNull @Pattern(regexp = "EFFACER|ERASE") @Schema(examples = "EFFACER")
        String confirmation) {}
