package org.essaim.referral;

import java.util.List;

/** How far a referral has come. */
public enum ReferralState {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    CONTACTED,
    MISSION,
    NO_FOLLOW_UP;

    /** The states to which it may go from here. */
    List<ReferralState> next() {
        return switch (this) {
            case PROPOSED -> List.of(ACCEPTED, DECLINED);
            case ACCEPTED -> List.of(CONTACTED, NO_FOLLOW_UP);
            case CONTACTED -> List.of(MISSION, NO_FOLLOW_UP);
            case DECLINED, MISSION, NO_FOLLOW_UP -> List.of();
        };
    }

    boolean isOver() {
        return next().isEmpty();
    }
}
