package org.essaim.relay;

/** What those who run a network decide about a report. */
public enum ReportDecision {
    /** Nothing is wrong with the message. */
    DISMISSED,
    /** The sender is told to mind it. */
    WARNED,
    /** The sender may not write through the relay for a month. */
    SUSPENDED
}
