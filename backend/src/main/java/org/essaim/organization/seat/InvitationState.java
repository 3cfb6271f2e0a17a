package org.essaim.organization.seat;

import java.util.Set;

/** Where an invitation stands. */
public enum InvitationState {
    PENDING,
    /** Its link is no longer good; it can be sent again. Told from the time, never stored. */
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
