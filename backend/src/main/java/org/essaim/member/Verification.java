package org.essaim.member;

/** What came of looking a declared mandate up in the national register of elected officials. */
public enum Verification {
    UNVERIFIED,
    MATCHED,
    NOT_FOUND,
    AMBIGUOUS
}
