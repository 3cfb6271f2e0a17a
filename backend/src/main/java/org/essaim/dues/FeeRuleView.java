package org.essaim.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rule by which dues are made; the revisions before it stay with the fees that they made. */
@Schema(name = "FeeRule", description = "The rule by which the dues of a year are made.")
public record FeeRuleView(
        Payer payer,
        FeeRuleKind kind,
        int revision,
        @Nullable Long amountCents,
        @Nullable BigDecimal rateCents,
        @Nullable Long minimumCents,
        @Nullable Long capCents,
        LocalDate dueOn) {

    static FeeRuleView of(FeeRule rule) {
        return new FeeRuleView(
                rule.payer(),
                rule.kind(),
                rule.revision(),
                rule.amountCents(),
                rule.rateCents(),
                rule.minimumCents(),
                rule.capCents(),
                rule.dueOn());
    }
}
