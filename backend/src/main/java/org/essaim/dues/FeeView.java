package org.essaim.dues;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A fee, with what it was made from.
 *
 * @param organization when an organisation owes it
 * @param payerName who owes it
 * @param amountCents what is asked
 * @param paidCents what was given, when it is paid
 * @param receiptNumber given once, at the first payment
 */
@Schema(name = "Fee", description = "What a member owes for a year, and how it was settled.")
public record FeeView(
        UUID id,
        @Schema(examples = "collectivites-mayenne") String network,
        int year,
        Payer payer,
        @Nullable UUID organization,
        @Schema(examples = "Commune de Cossé-le-Vivien") String payerName,
        @Schema(examples = "181390") long amountCents,
        @Nullable @Schema(examples = "181390") Long paidCents,
        FeeRuleView rule,
        @Nullable Integer population,
        FeeState state,
        LocalDate dueOn,
        @Nullable LocalDate paidOn,
        @Nullable PaymentMeans means,
        @Nullable String waiverReason,
        @Nullable @Schema(examples = "2026-0007") String receiptNumber,
        int version) {

    static FeeView of(Fee fee, String payerName) {
        return new FeeView(
                fee.id(),
                fee.network(),
                fee.year(),
                fee.person() == null ? Payer.ORGANIZATION : Payer.PERSON,
                fee.organization(),
                payerName,
                fee.amountCents(),
                fee.paidCents(),
                FeeRuleView.of(fee.rule()),
                fee.population(),
                fee.state(),
                fee.dueOn(),
                fee.paidOn(),
                fee.means(),
                fee.waiverReason(),
                fee.receiptNumber(),
                fee.version());
    }
}
