package org.essaim.organization.seat;

/** Where a seat stands on a day. */
public enum SeatState {
    PLANNED,
    CURRENT,
    ENDED
}
