package org.essaim.support.session;

/** How both sides meet. */
public enum SessionMode {
    VIDEO,
    PHONE,
    ON_SITE
}
