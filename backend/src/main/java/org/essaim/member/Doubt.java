package org.essaim.member;

/** Why a mandate that is in the register was not simply matched. */
public enum Doubt {
    /** Several people of this name sit there. */
    HOMONYM,
    /** The register gives the person another function. */
    OTHER_FUNCTION,
    /** The register gives another day. */
    OTHER_DATE
}
