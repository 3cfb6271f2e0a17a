package org.essaim.directory;

/** How far a field is shown, once its owner is listed; each level includes those before it. */
public enum Visibility {
    /** To nobody but oneself. */
    PRIVATE,
    /** To the members of the network. */
    NETWORK,
    /** And to the partners that one agreed to. */
    PARTNERS,
    /** And to everyone. */
    PUBLIC
}
