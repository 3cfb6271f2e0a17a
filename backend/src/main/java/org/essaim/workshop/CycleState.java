package org.essaim.workshop;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a cycle is. */
@Schema(name = "WorkshopState")
public enum CycleState {
    /** Known to the team alone. */
    DRAFT,
    /** Announced; one registers within its days. */
    OPEN,
    /** Registration is over, unless it is opened again before the first session. */
    CLOSED,
    ENDED,
    CANCELLED;

    /** Where it may go from here, if it is the time. */
    public Set<CycleState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPEN, CANCELLED);
            case OPEN -> EnumSet.of(CLOSED, CANCELLED);
            case CLOSED -> EnumSet.of(OPEN, ENDED, CANCELLED);
            case ENDED, CANCELLED -> EnumSet.noneOf(CycleState.class);
        };
    }

    /** Whether anyone may know of it. */
    boolean isAnnounced() {
        return this == OPEN || this == CLOSED;
    }

    boolean isOver() {
        return this == ENDED || this == CANCELLED;
    }
}
