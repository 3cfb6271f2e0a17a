package org.essaim.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the advisers of a network did over a period, counted exactly, before anyone asks who may read it. */
record Activity(Map<Tally, List<Cell>> tallies, Numbers numbers, Delay firstMeeting) {
    static final String MISSED = "MISSED";
    static final String FREE = "FREE";
    static final String MET = "MET";
    static final String ON_TIME = "ON_TIME";
    static final String OTHER = "OTHER";
    static final String UNSPECIFIED = "UNSPECIFIED";
    static final String PROGRAMME = "PROGRAMME";

    /** One line of a tally. */
    record Cell(String key, int value) {}

    /**
     * What is counted beside the tallies.
     *
     * @param collectivities who asked, each once
     * @param qualified requests of which the advisers said what becomes of them
     * @param tracksMet tracks of which a session was held
     * @param minutes sessions whose minutes were shared
     * @param windowsMissed windows of the rhythm that went by without a session
     */
    record Numbers(int collectivities, int qualified, int tracksMet, int minutes, int windowsMissed) {}

    /** Days from a request to its first meeting; there is none of no request. */
    record Delay(
            int count, @Nullable Double median, @Nullable Double p90) {}

    List<Cell> cells(Tally tally) {
        return tallies.getOrDefault(tally, List.of());
    }

    List<Integer> values(Tally tally) {
        return cells(tally).stream().map(Cell::value).toList();
    }

    int total(Tally tally) {
        return values(tally).stream().mapToInt(Integer::intValue).sum();
    }

    /** The line of this key; {@code -1} for none. */
    int line(Tally tally, String key) {
        return IntStream.range(0, cells(tally).size())
                .filter(i -> cells(tally).get(i).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    int value(Tally tally, String key) {
        int line = line(tally, key);
        return line < 0 ? 0 : cells(tally).get(line).value();
    }

    int departments() {
        return (int) cells(Tally.DEPARTMENTS).stream()
                .filter(cell -> !cell.key().equals(UNSPECIFIED) && cell.value() > 0)
                .count();
    }

    /** The mean of the scores; {@code null} of none. */
    @Nullable
    Double meanScore() {
        int scores = total(Tally.SCORES);
        return scores == 0
                ? null
                : cells(Tally.SCORES).stream()
                                .mapToInt(cell -> Integer.parseInt(cell.key()) * cell.value())
                                .sum()
                        / (double) scores;
    }

    /** A line for each key, zero where nothing was counted; what has no known key is {@link #UNSPECIFIED}. */
    static List<Cell> lines(Collection<String> keys, Map<String, Integer> counted) {
        return keys.stream()
                .map(key -> new Cell(key, counted.getOrDefault(key, 0)))
                .toList();
    }
}
