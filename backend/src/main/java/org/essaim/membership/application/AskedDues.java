package org.essaim.membership.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What a person who joins is asked to give this year. */
@Schema(name = "AskedDues", description = "The dues asked of a person who joins; amounts in cents of a euro.")
public record AskedDues(
        int year,

        @Schema(description = "What the rule asks, or proposes where the amount is free.")
        long amountCents,

        @Schema(description = "Whether one may give another amount.")
        boolean free,

        @Nullable Long minimumCents,
        @Nullable Long capCents) {

    /** @throws Refusal {@code unprocessable} for an amount that the rule does not take, or none where one is due */
    void require(DuesWish wish) {
        var amount = wish.amountCents();
        if (wish.exempt() != (amount == null)) {
            throw Refusal.unprocessable("dues.amountCents", "an amount, or an exemption");
        }
        if (amount != null && !takes(amount)) {
            throw Refusal.unprocessable("dues.amountCents", "the rule sets the amount");
        }
    }

    private boolean takes(long cents) {
        return cents == amountCents
                || free && (minimumCents == null || cents >= minimumCents) && (capCents == null || cents <= capCents);
    }
}
