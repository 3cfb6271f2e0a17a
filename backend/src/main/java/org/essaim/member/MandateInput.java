package org.essaim.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as its holder declares it.
 *
 * @param function none for a senator or a member of parliament, whose mandate says it all
 * @param rank of an adjoint or vice-president, 1 for the first
 * @param side private: shown to nobody else
 */
public record MandateInput(
        @NotNull MandateKind kind,
        @Nullable MandateFunction function,
        @Nullable @Min(1) @Max(99) Short rank,

        @NotNull @Size(max = 20) @Schema(examples = "COM:44128")
        String place,

        @Nullable @Size(max = 120) @Schema(examples = "urbanisme")
        String delegation,

        @Nullable Side side,
        @NotNull @Schema(examples = "2026-03-22") LocalDate startDate,
        @Nullable LocalDate endDate) {

    public static MandateInput of(Mandate mandate) {
        return new MandateInput(
                mandate.kind(),
                mandate.function(),
                mandate.rank(),
                mandate.place(),
                mandate.delegation(),
                mandate.side(),
                mandate.startDate(),
                mandate.endDate());
    }
}
