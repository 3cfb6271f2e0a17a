package org.essaim.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A convention as it is written. */
@Schema(name = "NewProgrammeConvention")
public record NewConvention(
        @NotNull LocalDate signedOn,
        @NotNull LocalDate startsOn,

        @Nullable @Schema(description = "The last day: after three years unless it is said, from one year to five.")
        LocalDate endsOn,

        @Nullable @Size(min = 1, max = 200) @Schema(description = "The reference of the decision of the council.")
        String deliberation) {

    Convention toConvention() {
        return Convention.of(signedOn, startsOn, endsOn, deliberation);
    }
}
