package org.essaim.dues;

import java.util.List;

/**
 * What came of issuing the fees of a year.
 *
 * @param issued how many fees are new
 * @param withoutRule how many members no rule of the year concerns
 * @param withoutPopulation the organisations whose place, and so whose population, is not known; at most fifty
 */
public record Issuance(int issued, int withoutRule, List<String> withoutPopulation) {}
