package org.essaim.activity;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.essaim.activity.Activity.Cell;
import org.essaim.activity.Activity.Delay;
import org.essaim.activity.Activity.Numbers;
import org.essaim.figures.Count;
import org.essaim.figures.SmallCounts;
import org.junit.jupiter.api.Test;

/** An attacker who knows all that is told and the rule itself still finds five values for each count that is not told. */
class DiscretionTest {
    private static final int MOST = 17;

    @Test
    void aRateWithASmallNumeratorIsNotToldAndAnotherIs() {
        assertThat(of(sessions(3, 20, 8, 9, 6, 0), ActivityKey.SESSION_NO_SHOWS)
                        .count()
                        .told())
                .isFalse();
        assertThat(of(sessions(6, 20, 8, 9, 6, 0), ActivityKey.SESSION_NO_SHOWS).count())
                .isEqualTo(Count.exact(6));
    }

    @Test
    void theRhythmIsNotToldWhenFewWindowsWereMissed() {
        assertThat(whole(of(sessions(6, 20, 8, 9, 4, 0), ActivityKey.CADENCE)).told())
                .isFalse();
        assertThat(whole(of(sessions(6, 20, 8, 9, 5, 0), ActivityKey.CADENCE))).isEqualTo(Count.exact(25));
    }

    @Test
    void fewScoresGiveNoMeanAndEveryoneReadsNoLineOfThem() {
        assertThat(scores(0, 0, 0, 2, 2).amount()).isNull();
        assertThat(scores(0, 0, 0, 3, 3).amount()).isNull();
        assertThat(scores(2, 4, 6, 4, 4).amount()).isEqualTo(3.2);
        assertThat(scores(2, 4, 6, 4, 4).lines()).isEmpty();
    }

    @Test
    void fewFirstMeetingsGiveNoMedian() {
        assertThat(of(sessions(6, 20, 8, 9, 5, 4), ActivityKey.FIRST_MEETING).amount())
                .isNull();
        assertThat(of(sessions(6, 20, 8, 9, 5, 5), ActivityKey.FIRST_MEETING).amount())
                .isEqualTo(7.0);
        assertThat(of(sessions(1, 4, 4, 3, 5, 5), ActivityKey.FIRST_MEETING).amount())
                .isNull();
    }

    @Test
    void theTeamReadsEverything() {
        var told = Discretion.full(
                activity(Map.of(Tally.SESSIONS, cells(Tally.SESSIONS, 1, 2, 0)), new Numbers(1, 1, 1, 1, 1), 1));

        assertThat(told.values()).allSatisfy(figure -> {
            assertThat(figure.count().told()).isTrue();
            assertThat(figure.lines()).allMatch(Count::told);
        });
    }

    /** Every quarter with so many sessions: absences, those on time, tracks, missed windows and first meetings together. */
    @Test
    void noCountOfSessionsFollowsFromTheOthers() {
        var worlds = new ArrayList<int[]>();
        for (int missed = 0; missed <= MOST; missed++) {
            for (int onTime = 0; missed + onTime <= MOST; onTime++) {
                for (int other = 0; missed + onTime + other <= MOST; other++) {
                    int held = onTime + other;
                    for (int tracks = Math.min(1, held); tracks <= held; tracks++) {
                        for (int windows : new int[] {0, 1, 2, 3, 4, 7}) {
                            for (int met : held < 5 ? new int[] {held} : new int[] {4, 5}) {
                                worlds.add(new int[] {missed, onTime, other, tracks, windows, met});
                            }
                        }
                    }
                }
            }
        }
        worlds.stream()
                .collect(groupingBy(
                        world -> shown(sessions(world[0], world[1], world[2], world[3], world[4], world[5]))))
                .forEach(DiscretionTest::assertNothingFollows);
    }

    private static void assertNothingFollows(String shown, List<int[]> possible) {
        var known = List.<Function<int[], Integer>>of(
                world -> world[0],
                world -> world[1],
                world -> world[2],
                world -> world[3],
                world -> world[4],
                world -> world[1] + world[2]);
        known.forEach(count -> {
            var values = possible.stream().map(count).distinct().toList();
            assertThat(values.size() == 1 && values.getFirst() >= SmallCounts.LEAST
                            || values.size() >= SmallCounts.LEAST)
                    .as("%s leaves %s", shown, values)
                    .isTrue();
        });
    }

    /** Every quarter of the duty with so many slots. */
    @Test
    void noCountOfTheDutyFollowsFromTheOthers() {
        tables(3, 26)
                .filter(table -> sum(table) >= SmallCounts.LEAST)
                .collect(groupingBy(table -> shown(told(Tally.DUTY, table))))
                .forEach((shown, possible) -> IntStream.range(0, 3).forEach(line -> {
                    var values = possible.stream()
                            .map(table -> table.get(line))
                            .distinct()
                            .toList();
                    assertThat(values.size() == 1 && values.getFirst() >= SmallCounts.LEAST
                                    || values.size() >= SmallCounts.LEAST)
                            .as("%s leaves %s", shown, values)
                            .isTrue();
                }));
    }

    /** Every quarter with so many topics of requests: how many were qualified would tell how many led nowhere. */
    @Test
    void howManyRequestsWereQualifiedDoesNotFollowFromTheirTopics() {
        tables(3, 18)
                .flatMap(topics -> IntStream.rangeClosed(Collections.max(topics), sum(topics))
                        .mapToObj(qualified -> new Qualified(topics, qualified)))
                .filter(quarter -> quarter.qualified() >= SmallCounts.LEAST)
                .collect(groupingBy(quarter -> quarter.told().toString()))
                .forEach((shown, possible) -> assertThat(possible.stream()
                                .map(Qualified::qualified)
                                .distinct()
                                .count())
                        .as(shown)
                        .isGreaterThanOrEqualTo(SmallCounts.LEAST));
    }

    private record Qualified(List<Integer> topics, int qualified) {
        Told told() {
            return requireNonNull(Discretion.forEveryone(activity(
                            Map.of(
                                    Tally.REQUEST_TOPICS,
                                    cells(
                                            Tally.REQUEST_TOPICS,
                                            topics.stream()
                                                    .mapToInt(Integer::intValue)
                                                    .toArray())),
                            new Numbers(0, qualified, 0, 0, 0),
                            0))
                    .get(ActivityKey.REQUEST_TOPICS));
        }
    }

    /** Whatever happened: a told share leaves five on both sides, and a table is whole, or keeps two lines at least. */
    @Property(tries = 500)
    void aPublicSheetLetsNothingSmallBeSubtracted(@ForAll("activities") Activity activity) {
        var told = Discretion.forEveryone(activity);

        told.forEach((key, figure) -> {
            int count = number(figure.count());
            if (figure.count().told()) {
                assertThat(count).isGreaterThanOrEqualTo(SmallCounts.LEAST);
            }
            if (key.isShare() && figure.count().told() && whole(figure).told()) {
                assertThat(number(whole(figure)) - count).isGreaterThanOrEqualTo(SmallCounts.LEAST);
            }
            figure.lines().stream()
                    .filter(Count::told)
                    .forEach(line -> assertThat(line.value()).isGreaterThanOrEqualTo(SmallCounts.LEAST));
            if (figure.tally() != null
                    && figure.tally() != Tally.SCORES
                    && !figure.tally().name().endsWith("TOPICS")) {
                assertKeepsTogether(activity.values(figure.tally()), figure.lines());
            }
        });
    }

    private static void assertKeepsTogether(List<Integer> values, List<Count> lines) {
        var kept = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).told())
                .boxed()
                .toList();
        if (!kept.isEmpty() && kept.size() < lines.size()) {
            assertThat(kept).hasSizeGreaterThanOrEqualTo(2);
            assertThat(kept.stream().mapToInt(values::get).sum()).isGreaterThanOrEqualTo(2 * SmallCounts.LEAST - 1);
        }
    }

    @Provide
    Arbitrary<Activity> activities() {
        Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(0, 4)),
                Tuple.of(1, Arbitraries.integers().between(5, 30)));
        return counts.list().ofSize(90).map(numbers -> {
            var drawn = numbers.iterator();
            var tallies = new EnumMap<Tally, List<Cell>>(Tally.class);
            for (var tally : Tally.values()) {
                tallies.put(
                        tally,
                        keys(tally).map(key -> new Cell(key, drawn.next())).toList());
            }
            return new Activity(
                    tallies,
                    new Numbers(drawn.next(), drawn.next(), drawn.next(), drawn.next(), drawn.next()),
                    new Delay(drawn.next(), 7.0, 12.5));
        });
    }

    private static Stream<String> keys(Tally tally) {
        return switch (tally) {
            case DUTY -> Stream.of(Activity.MISSED, Activity.FREE, Activity.MET);
            case SESSIONS -> Stream.of(Activity.MISSED, Activity.ON_TIME, Activity.OTHER);
            case MODES -> Stream.of("ONE_OFF", "REGULAR", Activity.PROGRAMME);
            case SCORES -> Stream.of("1", "2", "3", "4", "5");
            default -> Stream.of("A", "B", "C", Activity.UNSPECIFIED);
        };
    }

    private static List<Cell> cells(Tally tally, int... values) {
        var keys = keys(tally).toList();
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Cell(keys.get(i), values[i]))
                .toList();
    }

    private static Map<ActivityKey, Told> sessions(
            int missed, int onTime, int other, int tracks, int windows, int met) {
        return Discretion.forEveryone(activity(
                Map.of(Tally.SESSIONS, cells(Tally.SESSIONS, missed, onTime, other)),
                new Numbers(0, 0, tracks, 0, windows),
                met));
    }

    private static Map<ActivityKey, Told> told(Tally tally, List<Integer> values) {
        return Discretion.forEveryone(activity(
                Map.of(
                        tally,
                        cells(tally, values.stream().mapToInt(Integer::intValue).toArray())),
                new Numbers(0, 0, 0, 0, 0),
                0));
    }

    private static Told of(Map<ActivityKey, Told> told, ActivityKey key) {
        return requireNonNull(told.get(key));
    }

    private static Count whole(Told figure) {
        return requireNonNull(figure.outOf());
    }

    private static int number(Count count) {
        return count.value() == null ? 0 : count.value();
    }

    private static Told scores(int... values) {
        return of(told(Tally.SCORES, IntStream.of(values).boxed().toList()), ActivityKey.SATISFACTION);
    }

    /** All other tallies are there and empty. */
    private static Activity activity(Map<Tally, List<Cell>> some, Numbers numbers, int met) {
        var tallies = new EnumMap<Tally, List<Cell>>(Tally.class);
        for (var tally : Tally.values()) {
            tallies.put(
                    tally,
                    some.getOrDefault(
                            tally, keys(tally).map(key -> new Cell(key, 0)).toList()));
        }
        return new Activity(tallies, numbers, new Delay(met, 7.0, 12.5));
    }

    /** All that can be read, without what is only drawn here. */
    private static String shown(Map<ActivityKey, Told> told) {
        return told.toString();
    }

    private static Stream<List<Integer>> tables(int lines, int most) {
        return lines == 0
                ? Stream.of(List.of())
                : IntStream.rangeClosed(0, most)
                        .boxed()
                        .flatMap(first -> tables(lines - 1, most - first)
                                .map(rest -> Stream.concat(Stream.of(first), rest.stream())
                                        .toList()));
    }

    private static int sum(List<Integer> table) {
        return table.stream().mapToInt(Integer::intValue).sum();
    }
}
