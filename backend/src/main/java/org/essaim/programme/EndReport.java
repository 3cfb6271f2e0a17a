package org.essaim.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a programme, said once. */
@Schema(name = "ProgrammeEndReport")
public record EndReport(
        @NotBlank @Size(max = 8000) String text,

        @NotNull
        @Size(max = 10)
        @Schema(description = "The numbers of the objectives that were reached, from 1; the others were not.")
        List<@NotNull @Min(1) @Max(10) Integer> reached) {}
