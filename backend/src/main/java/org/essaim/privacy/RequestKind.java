package org.essaim.privacy;

/** What a person asks about their data (GDPR, art. 15 to 21). */
public enum RequestKind {
    /** To know what is kept. */
    ACCESS,
    /** To have it corrected. */
    RECTIFY,
    /** To have it erased. */
    ERASE,
    /** To have a use of it stopped. */
    OBJECT,
    /** To take it elsewhere. */
    PORTABILITY,
    /** To have it kept aside, unused. */
    RESTRICT
}
