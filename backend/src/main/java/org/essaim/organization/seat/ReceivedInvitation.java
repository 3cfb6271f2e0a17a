package org.essaim.organization.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.SeatRole;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as whoever opens its link sees it.
 *
 * @param email the address to which it was sent, and which the account that accepts has to hold
 * @param mine whether the caller is signed in with that address
 */
public record ReceivedInvitation(
        @Schema(examples = "collectivites-mayenne") String network,
        String networkName,
        UUID organization,
        String organizationName,
        SeatRole role,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable @Schema(examples = "Maxence Tessier") String invitedBy,
        String email,
        InvitationState state,
        Instant expiresAt,
        boolean mine) {}
