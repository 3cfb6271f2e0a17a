package org.essaim.membership.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who joins wishes to give this year. */
@Schema(name = "DuesWish", description = "An amount, or nothing; why is not asked.")
public record DuesWish(
        @Schema(description = "To be exempted; no amount goes with it.")
        boolean exempt,

        @Nullable @Min(0) @Max(100_000_000) @Schema(description = "In cents of a euro.")
        Long amountCents) {}
