package org.essaim.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A count as a reader may know it. */
public record Count(
        @Nullable @Schema(description = "Absent unless `state` is `EXACT`.")
        Integer value,

        CountState state) {

    /** Whether a count is told. */
    public enum CountState {
        /** It is. */
        EXACT,
        /** It is built on fewer than five persons, perhaps none. */
        BELOW_FIVE,
        /** It is not told, because it would tell another that is below five. */
        HIDDEN
    }

    public static Count exact(int value) {
        return new Count(value, CountState.EXACT);
    }

    public static Count belowFive() {
        return new Count(null, CountState.BELOW_FIVE);
    }

    public static Count hidden() {
        return new Count(null, CountState.HIDDEN);
    }

    public boolean told() {
        return state == CountState.EXACT;
    }
}
