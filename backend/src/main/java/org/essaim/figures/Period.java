package org.essaim.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both included; no day means no known bound. */
record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
