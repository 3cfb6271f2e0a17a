package org.essaim.organization.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.essaim.member.SeatRole;
import org.jspecify.annotations.Nullable;

/** An invitation as those who look after the organisation see it. */
public record InvitationView(
        UUID id,
        String email,
        SeatRole role,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        InvitationState state,
        Instant createdAt,
        Instant expiresAt) {

    static InvitationView of(Invitation invitation, Instant now, Collection<UUID> managers) {
        return new InvitationView(
                invitation.id(),
                invitation.email(),
                invitation.role(),
                invitation.startDate(),
                invitation.endDate(),
                invitation.stateAt(now, managers),
                invitation.createdAt(),
                invitation.expiresAt());
    }
}
