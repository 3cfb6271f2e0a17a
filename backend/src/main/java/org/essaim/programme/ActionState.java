package org.essaim.programme;

import java.util.List;

/** How far an action of a programme has come. */
public enum ActionState {
    PLANNED,
    DONE,
    DROPPED;

    List<ActionState> next() {
        return switch (this) {
            case PLANNED -> List.of(DONE, DROPPED);
            case DONE, DROPPED -> List.of();
        };
    }
}
