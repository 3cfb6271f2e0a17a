package org.essaim.dues;

/** How the amount of a fee is made. */
public enum FeeRuleKind {
    /** The same for all. */
    FLAT,
    /** A rate for each inhabitant, perhaps with a minimum and a cap. */
    PER_INHABITANT,
    /** What each chooses, from a minimum on; an amount is suggested. */
    CHOSEN
}
