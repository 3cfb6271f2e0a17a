package org.essaim.dues;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The dues of a network in a year.
 *
 * @param rules those in force, at most one for each kind of payer
 * @param totals one for each state, be it nothing
 * @param toIssue how many living members have no fee of that year yet
 */
public record DuesYear(
        @Schema(examples = "2026") int year, List<FeeRuleView> rules, List<StateTotal> totals, int toIssue) {

    /** How many fees are in a state, and what they make together: what was given when paid, what is asked otherwise. */
    public record StateTotal(FeeState state, int count, long amountCents) {}
}
