package org.essaim.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.essaim.figures.Measure.Cell;

/** What a reader may know of the figures of a day. */
final class Discretion {
    private Discretion() {}

    /** A figure and its lines, told or not. */
    record Told(Count count, List<Count> lines) {}

    /** For those who run the network: everything. */
    static Map<FigureKey, Told> full(Map<FigureKey, Measure> measures) {
        var told = new EnumMap<FigureKey, Told>(FigureKey.class);
        measures.forEach(
                (key, measure) -> told.put(key, new Told(Count.exact(measure.value()), exact(values(measure)))));
        return told;
    }

    /** For everyone: nothing that tells of fewer than five persons, alone or by subtraction. */
    static Map<FigureKey, Told> forEveryone(Map<FigureKey, Measure> measures) {
        var told = new EnumMap<FigureKey, Told>(FigureKey.class);
        measures.forEach((key, measure) -> told.put(key, new Told(alone(measure), List.of())));

        int members = of(FigureKey.MEMBERS, measures).value();
        int mayors = of(FigureKey.MAYORS, measures).value();
        var whole = SmallCounts.whole(members, mayors);
        told.put(FigureKey.MEMBERS, new Told(whole, List.of()));

        int mayorsOrFriends = of(FigureKey.MAYORS_OR_FRIENDS, measures).value();
        told.put(FigureKey.MAYORS_OR_FRIENDS, new Told(SmallCounts.whole(mayorsOrFriends, mayors), List.of()));

        var actors = parts(FigureKey.ACTORS, measures, whole);
        told.put(FigureKey.ACTORS, new Told(whole, actors));
        var departments = told.get(FigureKey.DEPARTMENTS);
        if (departments != null) {
            told.put(
                    FigureKey.DEPARTMENTS,
                    new Told(departments.count(), parts(FigureKey.DEPARTMENTS, measures, whole)));
        }

        var mandates = of(FigureKey.MANDATES, measures);
        var elected = actors.getFirst();
        int atMost = elected.told() ? mandates.value() : whole.told() ? members : mayors + SmallCounts.LEAST - 1;
        told.put(FigureKey.MANDATES, new Told(elected, SmallCounts.overlapping(values(mandates), atMost)));

        var organizations = of(FigureKey.ORGANIZATIONS, measures);
        told.put(FigureKey.ORGANIZATIONS, new Told(Count.exact(organizations.value()), exact(values(organizations))));

        var moves = SmallCounts.pair(
                of(FigureKey.JOINED, measures).value(),
                of(FigureKey.LEFT, measures).value());
        told.put(FigureKey.JOINED, new Told(moves.getFirst(), List.of()));
        told.put(FigureKey.LEFT, new Told(moves.getLast(), List.of()));
        return told;
    }

    private static List<Count> parts(FigureKey key, Map<FigureKey, Measure> measures, Count whole) {
        var lines = values(of(key, measures));
        return whole.told() ? SmallCounts.partition(lines) : SmallCounts.withheld(lines);
    }

    private static Count alone(Measure measure) {
        return measure.people() == null
                ? Count.exact(measure.value())
                : SmallCounts.of(measure.value(), measure.people());
    }

    private static Measure of(FigureKey key, Map<FigureKey, Measure> measures) {
        return Objects.requireNonNull(measures.get(key));
    }

    private static List<Integer> values(Measure measure) {
        return measure.cells().stream().map(Cell::value).toList();
    }

    private static List<Count> exact(List<Integer> values) {
        return values.stream().map(Count::exact).toList();
    }
}
