package org.essaim.rne;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essaim.member.MandateFunction;
import org.jspecify.annotations.Nullable;

/** Counts seats by place and function while the register goes by: as many counters as places, whatever the rows. */
final class SeatTally {
    private static final int FUNCTIONS = MandateFunction.values().length + 1;

    private final Map<String, int[]> byPlace = new HashMap<>();
    private int unplaced;

    /** The seats of a function in a place, and how many of them women hold. */
    record Count(String place, @Nullable MandateFunction function, int seats, int women) {}

    /** A seat of a sector of several districts counts in the first one. */
    void see(RegisterRow row) {
        var counters = byPlace.computeIfAbsent(row.places().getFirst(), place -> new int[FUNCTIONS * 2]);
        int at = row.function() == null ? 0 : (row.function().ordinal() + 1) * 2;
        counters[at]++;
        if (row.woman()) {
            counters[at + 1]++;
        }
    }

    /** A seat in a place that is not known here. */
    void seeUnplaced() {
        unplaced++;
    }

    int unplaced() {
        return unplaced;
    }

    int places() {
        return byPlace.size();
    }

    List<Count> counts() {
        var counts = new ArrayList<Count>();
        byPlace.forEach((place, counters) -> {
            for (int i = 0; i < FUNCTIONS; i++) {
                if (counters[i * 2] > 0) {
                    counts.add(new Count(
                            place,
                            i == 0 ? null : MandateFunction.values()[i - 1],
                            counters[i * 2],
                            counters[i * 2 + 1]));
                }
            }
        });
        return counts;
    }
}
