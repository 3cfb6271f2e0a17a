package org.essaim.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** With what a track becomes a programme. */
public record NewProgramme(
        @NotNull @Valid NewConvention convention,

        @NotEmpty @Size(max = 5) @Schema(description = "Half days granted for each year of the convention.")
        List<@NotNull @Min(0) @Max(730) Integer> halfDays,

        @Nullable
        @Min(1)
        @Max(52)
        @Schema(description = "Weeks from one session to the next; needed for a track without a rhythm.")
        Integer cadenceWeeks) {}
