package org.essaim.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person asks about their data. */
public record NewDataRequest(
        @NotNull @Size(max = 40) @Schema(examples = "territoires44")
        String network,

        @NotNull RequestKind kind,

        @Nullable @Size(min = 1, max = 2000) @Schema(examples = "Mon adresse e-mail a changé.")
        String message) {}
