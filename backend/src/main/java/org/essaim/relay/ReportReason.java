package org.essaim.relay;

/** Why a message is reported. */
public enum ReportReason {
    SPAM,
    HARASSMENT,
    CANVASSING,
    OTHER
}
