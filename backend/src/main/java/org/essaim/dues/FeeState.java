package org.essaim.dues;

import java.util.Set;

/** Where a fee stands. */
public enum FeeState {
    DUE,
    LATE,
    PAID,
    WAIVED;

    /** The states to which one may go from here; a settlement that was a mistake is undone, back to due or late. */
    Set<FeeState> next() {
        return switch (this) {
            case DUE -> Set.of(PAID, WAIVED, LATE);
            case LATE -> Set.of(PAID, WAIVED);
            case PAID, WAIVED -> Set.of(DUE, LATE);
        };
    }
}
