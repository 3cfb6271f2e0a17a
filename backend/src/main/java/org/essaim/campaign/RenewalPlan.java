package org.essaim.campaign;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.MandateKind;

/** What a renewal would do. */
public record RenewalPlan(
        MandateKind kind,
        LocalDate endDate,
        @Schema(description = "Mandates that would end") int mandates,
        @Schema(description = "People who would be asked") int people) {}
