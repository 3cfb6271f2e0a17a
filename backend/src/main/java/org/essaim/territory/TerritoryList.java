package org.essaim.territory;

import java.util.List;

/** The territories of a network. */
public record TerritoryList(List<TerritoryView> items) {}
