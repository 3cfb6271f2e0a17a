package org.essaim.membership;

import java.util.Set;

/** Where a membership is in its life, and where it may go from there. */
public enum MembershipState {
    ACTIVE,
    /** It ends within two months, and is still living. */
    RENEWAL_DUE,
    /** Held for a time by those who run the network. */
    SUSPENDED,
    /** Its term is over and was not renewed. */
    EXPIRED,
    /** The member left. */
    RESIGNED,
    /** Ended by the administration of the network, for a reason that was said. */
    EXCLUDED;

    /** The states that can follow; those who left or were excluded come back by a new application only. */
    public Set<MembershipState> next() {
        return switch (this) {
            case ACTIVE -> Set.of(RENEWAL_DUE, SUSPENDED, EXPIRED, RESIGNED, EXCLUDED);
            case RENEWAL_DUE -> Set.of(ACTIVE, SUSPENDED, EXPIRED, RESIGNED, EXCLUDED);
            case SUSPENDED -> Set.of(ACTIVE, EXPIRED, RESIGNED, EXCLUDED);
            case EXPIRED -> Set.of(ACTIVE, RESIGNED, EXCLUDED);
            case RESIGNED, EXCLUDED -> Set.of();
        };
    }

    /** Whether it may be given one more term; who is suspended is reinstated first. */
    public boolean isRenewable() {
        return isLiving() || this == EXPIRED;
    }

    /** Whether who has such a membership belongs to the network. */
    public boolean isLiving() {
        return this == ACTIVE || this == RENEWAL_DUE;
    }
}
