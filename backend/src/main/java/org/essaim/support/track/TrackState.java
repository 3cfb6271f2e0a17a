package org.essaim.support.track;

import java.util.Set;

/** How a track stands; that it is late is reckoned from its rhythm, not kept. */
public enum TrackState {
    ACTIVE,
    PAUSED,
    CLOSED;

    /** Whether nothing more is expected of anybody. */
    public boolean isOver() {
        return next().isEmpty();
    }

    /** Where it may go from here. */
    public Set<TrackState> next() {
        return switch (this) {
            case ACTIVE -> Set.of(PAUSED, CLOSED);
            case PAUSED -> Set.of(ACTIVE, CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
