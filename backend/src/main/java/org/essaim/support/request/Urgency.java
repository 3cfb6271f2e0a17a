package org.essaim.support.request;

/** How soon an answer is needed. */
public enum Urgency {
    LOW,
    NORMAL,
    HIGH
}
