package org.essaim.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody joined: from when, perhaps until when, and by which act, without which nobody becomes a member. */
record Adhesion(LocalDate since, @Nullable LocalDate until, String act) {
    /** Whether it is known to have ended. */
    boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
