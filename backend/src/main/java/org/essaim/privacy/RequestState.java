package org.essaim.privacy;

import java.util.Set;

/** Where a request about one's data stands. */
public enum RequestState {
    RECEIVED,
    IDENTITY_CHECK,
    IN_PROGRESS,
    DONE,
    REFUSED;

    /** The steps from here; without a proven identity a request may be refused (art. 12(6)). */
    Set<RequestState> next() {
        return switch (this) {
            case RECEIVED -> Set.of(IDENTITY_CHECK);
            case IDENTITY_CHECK -> Set.of(IN_PROGRESS, REFUSED);
            case IN_PROGRESS -> Set.of(DONE, REFUSED);
            case DONE, REFUSED -> Set.of();
        };
    }

    boolean isFinal() {
        return next().isEmpty();
    }
}
