package org.essaim.member;

/** Where one stands without a mandate. Private, as {@link Side} is: it enters no list, search or count. */
public enum Standing {
    /** Was elected before. */
    FORMER,
    /** Is running for a mandate. */
    CANDIDATE
}
