package org.essaim.funding;

import java.util.List;

/** How far a lead has come. */
public enum LeadState {
    SPOTTED,
    PROPOSED,
    FILED,
    GRANTED,
    REFUSED,
    DROPPED;

    List<LeadState> next() {
        return switch (this) {
            case SPOTTED -> List.of(PROPOSED, DROPPED);
            case PROPOSED -> List.of(FILED, DROPPED);
            case FILED -> List.of(GRANTED, REFUSED, DROPPED);
            case REFUSED, DROPPED -> List.of(SPOTTED);
            case GRANTED -> List.of();
        };
    }
}
