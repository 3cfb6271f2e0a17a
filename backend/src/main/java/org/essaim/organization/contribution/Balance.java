package org.essaim.organization.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation and its network gave each other in a year.
 *
 * @param years those in which something was given, the latest first
 * @param totals one for each engagement of each side, be it nothing
 * @param items the lines; for whoever takes part in the organisation or runs the network
 */
public record Balance(
        @Schema(examples = "2026") int year,
        List<Integer> years,
        List<EngagementTotal> totals,
        @Nullable List<ContributionView> items) {

    /** How often something of this kind was given. */
    public record EngagementTotal(ContributionSide side, ContributionKind kind, int count) {}

    static Balance of(int year, List<Integer> years, List<Contribution> given, boolean withItems) {
        var totals = Arrays.stream(ContributionSide.values())
                .flatMap(side -> Stream.of(ContributionKind.values())
                        .filter(kind -> kind.isEngagementOf(side))
                        .map(kind -> new EngagementTotal(side, kind, count(given, side, kind))))
                .toList();
        var items = given.stream().map(ContributionView::of).toList();
        return new Balance(year, years, totals, withItems ? items : null);
    }

    private static int count(List<Contribution> given, ContributionSide side, ContributionKind kind) {
        return (int) given.stream()
                .filter(one -> one.side() == side && one.kind() == kind)
                .count();
    }
}
