package org.essaim.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The next step of a request, and what the person reads of it. */
public record RequestStep(
        @NotNull RequestState state,

        @Nullable @Size(min = 1, max = 2000) @Schema(description = "What the person reads; needed to refuse")
        String outcome) {}
