package org.essaim.organization.seat;

import java.util.Set;

/** Where an invitation stands. */
public enum InvitationState {
    PENDING,
    /**
     * Its link is no longer good, or whoever invited manages the organisation no more; it can be sent again. Told from
     * the time and from who manages, never stored.
     */
    EXPIRED,
    ACCEPTED,
    REVOKED;

    /** The states to which one may go from here. */
    Set<InvitationState> next() {
        return switch (this) {
            case PENDING -> Set.of(ACCEPTED, REVOKED);
            case EXPIRED -> Set.of(PENDING, REVOKED);
            case ACCEPTED, REVOKED -> Set.of();
        };
    }
}
