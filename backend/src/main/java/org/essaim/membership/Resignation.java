package org.essaim.membership;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a member leaves; the reason is theirs to give or not, 2,000 characters at most. */
public record Resignation(
        @Nullable @Size(max = 2000) @Schema(description = "Told to those who run the network, if given.")
        String reason) {}
