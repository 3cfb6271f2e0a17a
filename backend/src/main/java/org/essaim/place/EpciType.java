package org.essaim.place;

/** The legal category of an EPCI with its own taxes (code général des collectivités territoriales, L5210-1-1 A). */
public enum EpciType {
    /** Communauté de communes. */
    CC,
    /** Communauté d'agglomération. */
    CA,
    /** Communauté urbaine. */
    CU,
    /** Métropole. */
    METRO,
    /** Métropole de Lyon, a collectivité of its own kind. */
    MET69
}
