package org.essaim.initiative;

/** What sort of initiative it is. */
public enum InitiativeKind {
    CITIZEN_COUNCIL,
    NEIGHBOURHOOD_COUNCIL,
    PARTICIPATORY_BUDGET,
    CITIZENS_CONVENTION,
    SECTOR_MEETING,
    CHARTER,
    DEVELOPMENT_COUNCIL,
    OTHER
}
