package org.essaim.membership.charter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A charter to publish. */
public record NewCharter(
        @NotNull @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z.-]{0,19}") @Schema(examples = "2027-01")
        String version,

        @NotBlank @Size(max = 160) String title,
        @NotBlank @Size(max = 20_000) String text,

        @Nullable
        @Schema(
                description =
                        "Until when members are asked to accept it; needed as soon as there was a charter before.")
        LocalDate reacceptBefore) {}
