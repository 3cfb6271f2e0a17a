package org.essaim.figures;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attacker who knows what is told, the total and the rule itself still finds five values for what is not told. */
class SmallCountsTest {
    @Test
    void threeMembersOfAnIntercommunaliteAreFewerThanFive() {
        assertThat(SmallCounts.of(3, 3)).isEqualTo(Count.belowFive());
        assertThat(SmallCounts.of(0, 0)).isEqualTo(Count.belowFive());
        assertThat(SmallCounts.of(5, 5)).isEqualTo(Count.exact(5));
    }

    @Test
    void theSumDoesNotRevealTheIntercommunaliteWithThree() {
        var told = SmallCounts.partition(List.of(20, 3, 12));

        assertThat(told).containsExactly(Count.exact(20), Count.belowFive(), Count.hidden());
    }

    @Test
    void nothingIsKeptWhenNothingIsSmall() {
        assertThat(SmallCounts.partition(List.of(20, 6, 12)))
                .containsExactly(Count.exact(20), Count.exact(6), Count.exact(12));
    }

    @Test
    void aTableOfAFewPeopleIsKeptWhole() {
        assertThat(SmallCounts.partition(List.of(5, 4))).containsOnly(Count.hidden());
        assertThat(SmallCounts.partition(List.of(30, 1, 5))).containsOnly(Count.hidden());
    }

    @Test
    void theMembersWhoAreNotMayorsDoNotFollowFromTwoTotals() {
        assertThat(SmallCounts.whole(33, 31)).isEqualTo(Count.hidden());
        assertThat(SmallCounts.whole(36, 31)).isEqualTo(Count.exact(36));
        assertThat(SmallCounts.whole(33, 3)).isEqualTo(Count.exact(33));
        assertThat(SmallCounts.whole(4, 4)).isEqualTo(Count.belowFive());
    }

    /** Every table of that many lines and people, with all that an attacker could do. */
    @ParameterizedTest
    @CsvSource({"2,40", "3,40", "4,24", "5,16"})
    void noTableOfThisSizeTellsASmallCount(int lines, int most) {
        for (int total = SmallCounts.LEAST; total <= most; total++) {
            tables(lines, total)
                    .collect(groupingBy(SmallCounts::partition))
                    .forEach(SmallCountsTest::assertEachUntoldCountHasFiveValues);
        }
        // A total below five is not told either.
        assertEachUntoldCountHasFiveValues(
                SmallCounts.withheld(List.of(0, 0)),
                IntStream.range(0, SmallCounts.LEAST)
                        .boxed()
                        .flatMap(total -> tables(2, total))
                        .toList());
    }

    @Property(tries = 200)
    void noRandomTableTellsASmallCount(@ForAll("tables") List<Integer> table) {
        var told = SmallCounts.partition(table);
        int total = table.stream().mapToInt(Integer::intValue).sum();
        Assume.that(total >= SmallCounts.LEAST);
        var possible = tables(table.size(), total)
                .filter(other -> SmallCounts.partition(other).equals(told))
                .toList();

        assertThat(possible).contains(table);
        assertEachUntoldCountHasFiveValues(told, possible);
    }

    @Property
    void arrivalsAndDeparturesDoNotFollowFromTheirDifference(
            @ForAll @IntRange(max = 30) int joined, @ForAll @IntRange(max = 30) int left) {
        var told = SmallCounts.pair(joined, left);
        var possible = IntStream.rangeClosed(0, 60)
                .filter(other -> other - joined + left >= 0)
                .mapToObj(other -> List.of(other, other - joined + left))
                .filter(other ->
                        SmallCounts.pair(other.getFirst(), other.getLast()).equals(told))
                .toList();

        assertEachUntoldCountHasFiveValues(told, possible);
    }

    /** The attacker knows how many hold a mandate at most, and that the lines reach that number together. */
    @Property(tries = 200)
    void kindsOfMandateDoNotFollowFromTheNumberOfElected(
            @ForAll @IntRange(min = 10, max = 30) int elected, @ForAll("kinds") List<Integer> drawn) {
        var lines = drawn.stream().map(line -> line % (elected + 1)).toList();
        int sum = lines.stream().mapToInt(Integer::intValue).sum();
        Assume.that(sum >= elected);
        var told = SmallCounts.overlapping(lines, elected);
        var possible = boxes(lines.size(), elected)
                .filter(other -> other.stream().mapToInt(Integer::intValue).sum() >= elected)
                .filter(other -> SmallCounts.overlapping(other, elected).equals(told))
                .toList();

        assertEachUntoldCountHasFiveValues(told, possible);
    }

    @Provide
    Arbitrary<List<Integer>> tables() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.integers().between(0, 4)),
                        Tuple.of(1, Arbitraries.integers().between(5, 30)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Integer>> kinds() {
        return Arbitraries.integers().between(0, 30).list().ofSize(3);
    }

    private static void assertEachUntoldCountHasFiveValues(List<Count> told, List<List<Integer>> possible) {
        for (int i = 0; i < told.size(); i++) {
            int line = i;
            if (!told.get(i).told()) {
                assertThat(possible.stream()
                                .map(table -> table.get(line))
                                .distinct()
                                .count())
                        .as("values of line %d of %s, told as %s", line, possible.getFirst(), told)
                        .isGreaterThanOrEqualTo(SmallCounts.LEAST);
            }
        }
    }

    private static Stream<List<Integer>> tables(int lines, int total) {
        return lines == 1
                ? Stream.of(List.of(total))
                : IntStream.rangeClosed(0, total)
                        .boxed()
                        .flatMap(first -> tables(lines - 1, total - first).map(rest -> join(first, rest)));
    }

    private static Stream<List<Integer>> boxes(int lines, int most) {
        return lines == 0
                ? Stream.of(List.of())
                : IntStream.rangeClosed(0, most)
                        .boxed()
                        .flatMap(first -> boxes(lines - 1, most).map(rest -> join(first, rest)));
    }

    private static List<Integer> join(int first, List<Integer> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
