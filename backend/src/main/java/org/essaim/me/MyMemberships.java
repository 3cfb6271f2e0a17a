package org.essaim.me;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.me.MyConsents.NetworkName;
import org.essaim.membership.MembershipState;
import org.essaim.membership.charter.CharterDifference;
import org.essaim.membership.charter.CharterView;
import org.jspecify.annotations.Nullable;

/** One's memberships, and those of the organisations for which one is responsible; those that ended too. */
public record MyMemberships(List<MyMembershipView> items) {

    /** A membership of one's own, or of an organisation whose membership one manages. */
    @Schema(name = "MyMembershipDetail")
    public record MyMembershipView(
            UUID id,
            NetworkName network,

            @Nullable @Schema(description = "The organisation that is a member; none for oneself.")
            String organization,

            MembershipState state,
            LocalDate since,
            @Nullable LocalDate until,

            @Nullable @Schema(description = "Why it was suspended or ended.")
            String reason,

            @Nullable MyCharter charter) {}

    /** Where one stands with the charter of a network. */
    public record MyCharter(
            @Schema(description = "As it is now.") CharterView current,

            @Nullable @Schema(description = "The version accepted last.")
            String acceptedVersion,

            @Nullable Instant acceptedAt,

            @Schema(description = "Whether the current version is still to be accepted.")
            boolean toAccept,

            @Schema(description = "What changed since the version accepted last; empty when there is none.")
            List<CharterDifference.Part> difference) {}
}
