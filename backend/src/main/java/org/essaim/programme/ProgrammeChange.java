package org.essaim.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The frame of a programme, as its advisers write it. */
public record ProgrammeChange(
        @NotNull @Valid NewConvention convention,

        @NotEmpty @Size(max = 5) @Schema(description = "Half days granted for each year of the convention.")
        List<@NotNull @Min(0) @Max(730) Integer> halfDays,

        @NotNull @Valid Diagnosis diagnosis,

        @NotNull @Size(max = 10) @Schema(description = "What it aims at.")
        List<@NotBlank @Size(max = 300) String> objectives) {}
