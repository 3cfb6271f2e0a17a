package org.essaim.campaign;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.MandateKind;

/** Which mandates ended, when, and how many the caller was told that there are. */
public record RenewalInput(
        @NotNull MandateKind kind,

        @NotNull @Schema(examples = "2026-03-21", description = "Their last day")
        LocalDate endDate,

        @NotNull @Min(1) @Schema(description = "How many mandates the plan counted")
        Integer mandates) {}
