package org.essaim.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is on a day, before anyone asks who may read it.
 *
 * @param people how many persons it is built on; {@code null} when it says nothing of persons
 * @param cells its lines by their key, in their order
 */
record Measure(
        int value, @Nullable Integer denominator, @Nullable Integer people, List<Cell> cells) {

    /** One line of a figure: a kind, a place. */
    record Cell(String key, int value) {}

    static Measure ofPeople(int people) {
        return new Measure(people, null, people, List.of());
    }

    Measure with(Map<String, Integer> counted) {
        return new Measure(
                value,
                denominator,
                people,
                counted.entrySet().stream()
                        .map(line -> new Cell(line.getKey(), line.getValue()))
                        .toList());
    }
}
