package org.essaim.membership.charter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The charter that somebody read and accepts, named by its version and by the SHA-256 of its words. */
public record AcceptedCharter(
        @NotNull @Size(max = 20) @Schema(examples = "2026-09")
        String version,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
