package org.essaim.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral as those who take part in its track read it. */
@Schema(name = "Referral")
public record ReferralView(
        UUID id,
        ReferralTarget target,

        @Nullable
        @Schema(description = "Which expert; absent for what is no expert, and once they left the list for good.")
        UUID expert,

        @Nullable @Schema(description = "Absent once an expert left the list for good.")
        String name,

        @Nullable String url,
        String reason,
        ReferralState state,

        @Schema(description = "The states to which it may go.")
        List<ReferralState> next,

        @Nullable @Schema(description = "Why it was declined or led nowhere, if somebody said so.")
        String outcome,

        LocalDate proposedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate contactedOn,
        @Nullable LocalDate endedOn,

        @Nullable @Schema(description = "When both sides are reminded, unless it moves before.")
        LocalDate remindOn,

        @Schema(description = "Whether the reader may evaluate the mission: those of the collectivité may, once.")
        boolean canEvaluate,

        @Schema(description = "Whether the collectivité evaluated the mission.")
        boolean evaluated,

        @Schema(description = "For `If-Match`, between quotes.")
        int version) {

    /** The referrals of a track, the latest first. */
    @Schema(name = "ReferralList")
    public record Referrals(List<ReferralView> items) {}
}
