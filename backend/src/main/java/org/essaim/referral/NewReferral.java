package org.essaim.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** To whom a collectivité is sent on, and why. */
public record NewReferral(
        @NotNull ReferralTarget target,

        @Nullable @Schema(description = "For an expert: one of those of the proposal.")
        UUID expert,

        @Nullable @Schema(description = "For an expert: the proposal among which they were chosen.")
        UUID proposal,

        @Nullable
        @Size(min = 1, max = 200)
        @Pattern(regexp = ".*\\S.*")
        @Schema(description = "Of a peer, a partner or a resource.")
        String name,

        @Nullable
        @Size(max = 300)
        @Pattern(regexp = "https?://[^\\s]{3,292}")
        @Schema(description = "Where it is found on the web.", examples = "https://www.debatpublic.fr/")
        String url,

        @NotBlank @Size(max = 1000) String reason) {

    public NewReferral {
        name = name == null ? null : name.strip();
    }

    /** @throws Refusal {@code unprocessable} unless an expert comes from a proposal, and anything else has a name */
    void requireWhole() {
        boolean isExpert = target == ReferralTarget.EXPERT;
        if (isExpert && (expert == null || proposal == null)) {
            throw Refusal.unprocessable("expert", "an expert of a proposal");
        }
        if (isExpert == (name != null)) {
            throw Refusal.unprocessable("name", isExpert ? "an expert is named by the list" : "what is it called?");
        }
        if (!isExpert && (expert != null || proposal != null)) {
            throw Refusal.unprocessable("target", "only experts come from proposals");
        }
        if (isExpert && url != null) {
            throw Refusal.unprocessable("url", "an expert is found in the list");
        }
    }
}
