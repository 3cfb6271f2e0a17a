package org.essaim.dues;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a year, as the network decides it.
 *
 * @param amountCents fixed, or suggested when the amount is chosen
 * @param rateCents cents for each inhabitant, up to four decimals
 */
public record NewFeeRule(
        @NotNull Payer payer,
        @NotNull FeeRuleKind kind,

        @Nullable @Min(0) @Max(100_000_000) @Schema(examples = "2500")
        Long amountCents,

        @Nullable
        @DecimalMin("0.0001")
        @DecimalMax("9999.9999")
        @Digits(integer = 4, fraction = 4)
        @Schema(examples = "34.00", description = "34 is 0.34 EUR for each inhabitant")
        BigDecimal rateCents,

        @Nullable @Min(0) @Max(100_000_000) Long minimumCents,
        @Nullable @Min(0) @Max(100_000_000) Long capCents,
        @NotNull LocalDate dueOn) {}
