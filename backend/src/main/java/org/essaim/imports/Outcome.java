package org.essaim.imports;

/** What becomes of a line of a file. */
public enum Outcome {
    /**
     * Written, as a member if the line says since when and by which act; also told of a person whom only other networks
     * know, since whom they know is not for this one.
     */
    CREATE,
    /** Known here already, and becomes a member. */
    JOIN,
    /** There already: nothing is changed. */
    ALREADY_THERE
}
