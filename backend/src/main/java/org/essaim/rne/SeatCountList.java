package org.essaim.rne;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.jspecify.annotations.Nullable;

/** The seats that the register counts in a place. */
public record SeatCountList(@Schema(examples = "COM:44128") String place, List<SeatCount> items) {

    /**
     * Filled seats of one kind and function. Who has two functions is a row of each: mayors are counted in both files
     * of municipal mandates.
     */
    public record SeatCount(
            RegisterFile source,
            MandateKind kind,
            @Nullable MandateFunction function,

            @Schema(description = "Filled seats; a vacant one is not in the register")
            int seats,

            int women,
            LocalDate asOf) {}
}
