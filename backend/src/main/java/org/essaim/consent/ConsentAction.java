package org.essaim.consent;

/** What a person did with a consent. */
public enum ConsentAction {
    GRANT,
    WITHDRAW
}
