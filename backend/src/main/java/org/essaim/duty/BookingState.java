package org.essaim.duty;

import java.util.EnumSet;
import java.util.Set;

/** Where a booking is. An unconfirmed one that is not confirmed in time is removed: nothing is left of it. */
public enum BookingState {
    /** The slot is held until the address is proved. */
    PENDING,
    CONFIRMED,
    CANCELLED,
    /** The meeting was held. */
    DONE,
    /** The visitor did not come. */
    NO_SHOW;

    Set<BookingState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(CONFIRMED);
            case CONFIRMED -> EnumSet.of(CANCELLED, DONE, NO_SHOW);
            case DONE -> EnumSet.of(NO_SHOW);
            case NO_SHOW -> EnumSet.of(DONE);
            case CANCELLED -> EnumSet.noneOf(BookingState.class);
        };
    }
}
