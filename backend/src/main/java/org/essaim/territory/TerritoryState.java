package org.essaim.territory;

/** Whether a territory is followed, or kept as a memory after its group was deleted. */
public enum TerritoryState {
    ACTIVE,
    ARCHIVED
}
