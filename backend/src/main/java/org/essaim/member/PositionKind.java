package org.essaim.member;

/** In what capacity a person takes part without being elected. */
public enum PositionKind {
    TECHNICIEN,
    CONSEIL_DEVELOPPEMENT,
    SALARIE,
    BENEVOLE,
    CHERCHEUR,
    HABITANT,
    AGENT_ETAT
}
