package org.essaim.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody who registered has a seat. */
@Schema(name = "WorkshopSeat")
public enum SeatState {
    /** The team has yet to say that they speak for that collectivité. */
    UNCONFIRMED,
    WAITLISTED,
    REGISTERED
}
