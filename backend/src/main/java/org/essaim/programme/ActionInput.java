package org.essaim.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is planned in a year of a programme. */
@Schema(name = "ProgrammeActionInput")
public record ActionInput(
        @Min(1) @Max(5) @Schema(description = "Of the programme, from 1.")
        int year,

        @NotNull ActionKind kind,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Schema(description = "Within that year.") LocalDate from,

        @Nullable @Schema(description = "Within that year; the same as `from` unless it is said.")
        LocalDate until,

        @Min(1) @Max(730) int halfDays) {}
