package org.essaim.sympathiser;

import java.util.Set;

/** How far a network may keep the data of a sympathiser. */
public enum SympathiserState {
    /** Written down; they do not know yet, and must within a month. */
    RECORDED,
    /** They were told what is kept, why, and how to object (GDPR, art. 14). */
    INFORMED,
    /** They are in regular contact with the network. */
    ACTIVE,
    /** They objected: nothing is left but a hash that keeps them from being recorded again. */
    OBJECTED,
    /** They became a member: what was kept of the sympathiser is gone. */
    CONVERTED,
    /** Removed, or never told in time. */
    PURGED;

    /** Where one may go from here. */
    Set<SympathiserState> next() {
        return switch (this) {
            case RECORDED -> Set.of(INFORMED, CONVERTED, PURGED);
            case INFORMED, ACTIVE -> Set.of(ACTIVE, OBJECTED, CONVERTED, PURGED);
            case OBJECTED, CONVERTED, PURGED -> Set.of();
        };
    }
}
