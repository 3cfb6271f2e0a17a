package org.essaim.relay;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a message is reported, and what of it one chooses to show. */
public record ReportInput(
        @NotNull ReportReason reason,
        @Nullable @Size(max = 1000) String comment,

        @Nullable @Size(max = 2000) @Schema(description = "What to show of the message; kept with the report")
        String excerpt) {}
