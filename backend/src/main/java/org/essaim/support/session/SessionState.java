package org.essaim.support.session;

import java.util.Set;

/** How far a session is. */
public enum SessionState {
    /** A date was proposed; the time of the adviser is held for it. */
    REQUESTED,
    CONFIRMED,
    DONE,
    /** Nobody of the collectivité came. */
    NO_SHOW,
    CANCELLED_BY_COLLECTIVITE,
    CANCELLED_BY_TEAM;

    /** Where it may go from here. */
    public Set<SessionState> next() {
        return switch (this) {
            case REQUESTED -> Set.of(CONFIRMED, DONE, NO_SHOW, CANCELLED_BY_COLLECTIVITE, CANCELLED_BY_TEAM);
            case CONFIRMED -> Set.of(DONE, NO_SHOW, CANCELLED_BY_COLLECTIVITE, CANCELLED_BY_TEAM);
            case DONE -> Set.of(NO_SHOW);
            case NO_SHOW -> Set.of(DONE);
            case CANCELLED_BY_COLLECTIVITE, CANCELLED_BY_TEAM -> Set.of();
        };
    }

    boolean isToCome() {
        return this == REQUESTED || this == CONFIRMED;
    }
}
