package org.essaim.support.session;

import java.util.Set;

/** How far minutes are. */
public enum MinutesState {
    /** Read by the advisers alone. */
    DRAFT,
    /** Read by both sides, and open to corrections. */
    SHARED,
    /** As they stay. */
    FINAL;

    /** Where they may go from here. */
    public Set<MinutesState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SHARED);
            case SHARED -> Set.of(FINAL);
            case FINAL -> Set.of();
        };
    }
}
