package org.essaim.network;

/** What brings the members of a network together. */
public enum NetworkKind {
    /** Local elected officials. */
    ELUS_LOCAUX,
    /** Everyone who acts on participation in a region. */
    TERRITOIRES_PARTICIPATIFS,
    /** Collectivités that learn from each other. */
    COLLECTIVITES,
    /** Territories that experiment and are accompanied. */
    EXPERIMENTATION,
    /** A unit that advises collectivités at a distance. */
    CELLULE_CONSEIL
}
