package org.essaim.duty;

/** How people meet. */
public enum MeetingMode {
    VIDEO,
    PHONE
}
