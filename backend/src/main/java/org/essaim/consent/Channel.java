package org.essaim.consent;

/** How a consent reached the ledger. */
public enum Channel {
    WEB,
    PAPER,
    EMAIL_LINK,
    /** By the service, when a person is erased. */
    SYSTEM
}
