package org.essaim.membership.application;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.Person;
import org.essaim.membership.Membership;
import org.essaim.membership.MembershipState;
import org.jspecify.annotations.Nullable;

/** What those who answer an application are told of a membership that the applicant, or their organisation, has or had. */
public record KnownMember(
        String name,

        @Schema(description = "Whether it is the organisation; the applicant otherwise.")
        boolean organization,

        MembershipState state,
        LocalDate since,
        @Nullable LocalDate stateSince,

        @Nullable @Schema(description = "Why it was suspended or ended; of a resignation only what was said.")
        String reason,

        @Nullable @Schema(description = "Of who left while suspended, why they were.")
        String suspendedFor,

        @Nullable @Schema(description = "Of who was let in again, why they were suspended or excluded before.")
        String pastReason,

        @Schema(description = "The names of those who manage the organisation.")
        List<String> managers,

        @Schema(description = "Whether approving has to say that it is meant: the organisation is a member already.")
        boolean toConfirm,

        @Schema(description = "Whether approving ends the seats of all whom the application does not name.")
        boolean seatsEnd,

        @Schema(description = "Whether administration alone may approve.")
        boolean administrationOnly) {

    static KnownMember of(Membership membership, String name, List<Person> managers) {
        boolean organization = membership.organization() != null;
        var state = membership.state();
        return new KnownMember(
                name,
                organization,
                state,
                membership.since(),
                membership.stateSince(),
                membership.reason(),
                membership.suspendedFor(),
                membership.pastReason(),
                managers.stream()
                        .map(manager -> manager.givenName() + " " + manager.familyName())
                        .toList(),
                organization && state.isLiving(),
                organization && !state.isLiving() && state != MembershipState.SUSPENDED,
                membership.bar().isPresent());
    }
}
