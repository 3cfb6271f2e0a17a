package org.essaim.partner.feed;

/** What a partner does with a change. */
public enum ChangeOp {
    /** Adds the entry to its copy, or replaces it there. */
    UPSERT,
    /** Erases the entry from its copy. */
    TOMBSTONE
}
