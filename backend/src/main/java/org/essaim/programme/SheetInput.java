package org.essaim.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a territory says of an action that was held. */
@Schema(name = "ProgrammeSheet")
public record SheetInput(
        @NotBlank @Size(max = 500) @Schema(description = "Who gave it: organisations, not people.")
        String providers,

        @Min(1) @Max(5) @Schema(description = "Of the methods, from 1 to 5.")
        int relevance,

        @Min(1) @Max(5) @Schema(description = "How far skills were passed on, from 1 to 5.")
        int transfer,

        @Min(0) @Max(100_000) int participants,
        @Min(0) @Max(100_000_000_000L) long spentCents,
        @Nullable @Size(min = 1, max = 4000) String comment) {

    Sheet filledOn(LocalDate day) {
        return new Sheet(providers.strip(), relevance, transfer, participants, spentCents, comment, day);
    }

    static SheetInput of(Sheet sheet) {
        return new SheetInput(
                sheet.providers(),
                sheet.relevance(),
                sheet.transfer(),
                sheet.participants(),
                sheet.spentCents(),
                sheet.comment());
    }
}
