package org.essaim.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the members of a network, for those who run it. */
public record MembershipPage(
        List<MembershipLine> items,

        @Schema(description = "How many there are in each state, whatever the filter.")
        List<StateCount> counts,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {

    /** How many memberships are in a state. */
    public record StateCount(MembershipState state, long count) {}

    /** The membership of a person or of an organisation. */
    public record MembershipLine(
            UUID id,
            String name,

            @Nullable @Schema(description = "Of a person; an organisation has those of its seats.")
            String email,

            @Schema(description = "Whether it is an organisation that is a member.")
            boolean organization,

            MembershipState state,
            LocalDate since,
            @Nullable LocalDate until,

            @Nullable @Schema(description = "The last day if it is renewed today; none when it is not, or has no term.")
            LocalDate renewedUntil,

            @Nullable LocalDate stateSince,

            @Nullable @Schema(description = "The version of the charter accepted last.")
            String charter,

            @Nullable @Schema(description = "Why it was suspended or ended; of a resignation only what was said.")
            String reason,

            @Nullable @Schema(description = "Of who left while suspended, why they were.")
            String suspendedFor,

            @Nullable @Schema(description = "Of who was let in again, why they were suspended or excluded before.")
            String pastReason,

            List<MembershipState> next,
            int version) {}
}
