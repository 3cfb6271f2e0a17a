package org.essaim.figures;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which counts of people may be told to everyone.
 *
 * <p>The promise: whoever knows everything that is told, the total and this very rule still finds at least five possible
 * values for each count that is not told. Each rule decides by what it tells only, so that knowing the rule adds
 * nothing. {@code docs/adr/0027} proves it, {@code SmallCountsTest} tries every table.
 */
public final class SmallCounts {
    /** The fewest people that a public count is built on. */
    public static final int LEAST = 5;

    private static final int LEAST_TOGETHER = 2 * LEAST - 1;

    private SmallCounts() {}

    public static Count of(int value, int people) {
        return people < LEAST ? Count.belowFive() : Count.exact(value);
    }

    /** The whole and a part of it that is told as well: the whole is kept when it would tell a small rest. */
    public static Count whole(int whole, int part) {
        return part >= LEAST && whole - part < LEAST ? Count.hidden() : of(whole, whole);
    }

    /**
     * The lines of a table in which each person counts in one, and whose sum is known. If any line is small, the last
     * of those that are not is kept with them; if together they are still too few, the whole table is.
     */
    public static List<Count> partition(List<Integer> lines) {
        int total = lines.stream().mapToInt(Integer::intValue).sum();
        int shield = lastOfMany(lines);
        if (total < 2 * LEAST || shield < 0) {
            return withheld(lines);
        }
        if (lines.stream().noneMatch(SmallCounts::isSmall)) {
            return lines.stream().map(Count::exact).toList();
        }
        int kept = lines.get(shield)
                + lines.stream()
                        .filter(SmallCounts::isSmall)
                        .mapToInt(Integer::intValue)
                        .sum();
        if (kept < LEAST_TOGETHER) {
            return withheld(lines);
        }
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i == shield ? Count.hidden() : of(lines.get(i), lines.get(i)))
                .toList();
    }

    /**
     * The lines of a table in which one person may count in several: together they reach at least the number of those
     * who count at all, of which {@code atMost} is the highest that the reader may know. Once the lines that are told
     * reach it alone, nothing follows for the others; otherwise the table is kept.
     */
    public static List<Count> overlapping(List<Integer> lines, int atMost) {
        int told = lines.stream()
                .filter(line -> !isSmall(line))
                .mapToInt(Integer::intValue)
                .sum();
        return told < Math.max(atMost, LEAST)
                ? withheld(lines)
                : lines.stream().map(line -> of(line, line)).toList();
    }

    /** Two counts whose difference is known: both or none. */
    static List<Count> pair(int one, int other) {
        return Math.min(one, other) < LEAST
                ? List.of(Count.hidden(), Count.hidden())
                : List.of(Count.exact(one), Count.exact(other));
    }

    private static int lastOfMany(List<Integer> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> !isSmall(lines.get(i)))
                .max()
                .orElse(-1);
    }

    private static boolean isSmall(int line) {
        return line < LEAST;
    }

    public static List<Count> withheld(List<Integer> lines) {
        return Collections.nCopies(lines.size(), Count.hidden());
    }
}
