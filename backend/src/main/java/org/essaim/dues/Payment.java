package org.essaim.dues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That dues were paid.
 *
 * @param amountCents what was given, where each chooses; the amount of the fee if absent
 */
public record Payment(
        @NotNull @Schema(examples = "2026-03-12") LocalDate paidOn,
        @NotNull PaymentMeans means,
        @Nullable @Min(0) @Max(100_000_000) Long amountCents) {}
