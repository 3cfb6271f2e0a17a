package org.essaim.activity;

import java.util.List;
import java.util.stream.IntStream;
import org.essaim.figures.Count;
import org.essaim.figures.Count.CountState;
import org.essaim.figures.SmallCounts;

/**
 * The lines of a tally that add up to a total, as a reader may know them.
 *
 * @param values what they really are
 */
record Parts(Count whole, List<Integer> values, List<Count> lines) {

    static Parts exact(List<Integer> values) {
        return new Parts(
                Count.exact(sum(values)),
                values,
                values.stream().map(Count::exact).toList());
    }

    /** For everyone: no line of a few, nor what would tell it. */
    static Parts discreet(List<Integer> values) {
        int total = sum(values);
        return new Parts(SmallCounts.of(total, total), values, SmallCounts.partition(values));
    }

    /** What some lines are together: told when each of them is, or the whole and each of the others. */
    Count together(int... some) {
        var others = IntStream.range(0, lines.size())
                .filter(line -> IntStream.of(some).noneMatch(one -> one == line))
                .toArray();
        return areTold(some) || whole.told() && areTold(others)
                ? Count.exact(IntStream.of(some).map(values::get).sum())
                : Count.hidden();
    }

    /** How many lines are known to be of five or more; none of a table that is kept as a whole. */
    int linesOfMany() {
        var few = lines.stream()
                .filter(line -> line.state() == CountState.BELOW_FIVE)
                .count();
        return isWithheld() ? 0 : lines.size() - Math.toIntExact(few);
    }

    private boolean isWithheld() {
        return lines.stream().allMatch(line -> line.state() == CountState.HIDDEN);
    }

    /** Whether the table shows that one of some lines is of five or more. */
    boolean showsMany(int... some) {
        return !isWithheld()
                && IntStream.of(some).anyMatch(line -> lines.get(line).state() != CountState.BELOW_FIVE);
    }

    private boolean areTold(int... some) {
        return IntStream.of(some).allMatch(line -> lines.get(line).told());
    }

    private static int sum(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }
}
