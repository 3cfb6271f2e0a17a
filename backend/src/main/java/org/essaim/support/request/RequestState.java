package org.essaim.support.request;

import java.util.Set;

/** How far a request is. */
public enum RequestState {
    /** Nobody has said yet what becomes of it. */
    NEW,
    /** It will be supported; no session is planned. */
    QUALIFIED,
    /** A first session is planned. */
    PLANNED,
    /** A session was held. */
    IN_SUPPORT,
    /** The support is over. */
    CLOSED,
    /** Sent on to somebody better placed. */
    REORIENTED,
    /** Nothing was to be done. */
    NO_ACTION;

    /** Where it may go from here. */
    public Set<RequestState> next() {
        return switch (this) {
            case NEW -> Set.of(QUALIFIED, REORIENTED, NO_ACTION);
            case QUALIFIED -> Set.of(PLANNED, IN_SUPPORT, CLOSED, REORIENTED, NO_ACTION);
            case PLANNED -> Set.of(IN_SUPPORT, CLOSED);
            case IN_SUPPORT -> Set.of(CLOSED);
            case CLOSED, REORIENTED, NO_ACTION -> Set.of();
        };
    }

    /** Whether nothing more is expected of anybody. */
    boolean isOver() {
        return next().isEmpty();
    }
}
