package org.essaim.support.request;

/** By which way a request came. */
public enum RequestChannel {
    /** A meeting that was booked during the duty. */
    BOOKING,
    /** A call back was asked for, because no slot was free. */
    CALL_BACK,
    /** Somebody called, and an adviser wrote it down. */
    PHONE,
    /** Somebody signed in asked for it here. */
    WEB
}
