package org.essaim.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.essaim.figures.Measure.Cell;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The figures of the first of each month, as they were counted then: they outlive the people they were made from. */
@ApplicationScoped
class FigureMonths {
    private static final String WHOLE = "";
    private static final Set<FigureKey> EVERY_FIGURE = EnumSet.allOf(FigureKey.class);

    private final Session session;

    FigureMonths(Session session) {
        this.session = session;
    }

    /** Keeps the figures of a month; those that are already kept stay as they are. */
    void keep(String network, LocalDate month, Map<FigureKey, Measure> measures) {
        measures.forEach((figure, measure) -> {
            keep(network, month, figure, 0, new Cell(WHOLE, measure.value()), measure);
            int line = 0;
            for (var cell : measure.cells()) {
                keep(network, month, figure, ++line, cell, measure);
            }
        });
    }

    /**
     * The figures of these days: of a month that is kept as they were kept, of any other day counted. A month that was
     * kept before a figure existed lacks it, and has it counted.
     *
     * @param most how many days are counted, the latest first; those before them that would have to be are left out
     */
    static Map<LocalDate, Map<FigureKey, Measure>> complete(
            Map<LocalDate, Map<FigureKey, Measure>> kept,
            Stream<LocalDate> days,
            int most,
            Function<LocalDate, Map<FigureKey, Measure>> counting) {
        var complete = new TreeMap<LocalDate, Map<FigureKey, Measure>>();
        var toCount = new TreeSet<LocalDate>();
        days.forEach(day -> {
            var month = kept.getOrDefault(day, Map.of());
            if (month.keySet().containsAll(EVERY_FIGURE)) {
                complete.put(day, month);
            } else {
                toCount.add(day);
            }
        });
        toCount.descendingSet().stream().limit(most).forEach(day -> {
            var figures = new EnumMap<FigureKey, Measure>(counting.apply(day));
            figures.putAll(kept.getOrDefault(day, Map.of()));
            complete.put(day, figures);
        });
        return complete;
    }

    /** The first month that is kept, if any is. */
    Optional<LocalDate> first(String network) {
        return Optional.ofNullable(session.createNativeQuery(
                        "select min(month) from figure_month where network = :network", LocalDate.class)
                .setParameter("network", network)
                .getSingleResultOrNull());
    }

    /** The months that are kept, from one to another, both included. */
    Map<LocalDate, Map<FigureKey, Measure>> between(String network, LocalDate first, LocalDate last) {
        var months = new TreeMap<LocalDate, Map<FigureKey, Measure>>();
        session.createNativeQuery("""
                select month, figure, cell, value, denominator, people from figure_month
                where network = :network and month between :first and :last order by month, figure, line
                """, Object[].class)
                .setParameter("network", network)
                .setParameter("first", first)
                .setParameter("last", last)
                .setTupleTransformer((row, names) -> row)
                .list()
                .forEach(row -> add(months.computeIfAbsent((LocalDate) row[0], month -> newMonth()), row));
        return months;
    }

    private static void add(Map<FigureKey, Measure> month, @Nullable Object[] row) {
        var figure = FigureKey.valueOf((String) Objects.requireNonNull(row[1]));
        var cell = new Cell((String) row[2], (Integer) row[3]);
        if (cell.key().equals(WHOLE)) {
            month.put(figure, new Measure(cell.value(), (Integer) row[4], (Integer) row[5], new ArrayList<>()));
        } else {
            month.computeIfPresent(figure, (key, measure) -> {
                measure.cells().add(cell);
                return measure;
            });
        }
    }

    private static Map<FigureKey, Measure> newMonth() {
        return new EnumMap<>(FigureKey.class);
    }

    private void keep(String network, LocalDate month, FigureKey figure, int line, Cell cell, Measure measure) {
        session.createNativeMutationQuery("""
                insert into figure_month (network, month, figure, line, cell, value, denominator, people)
                values (:network, :month, :figure, :line, :cell, :value, :denominator, :people)
                on conflict do nothing
                """)
                .setParameter("network", network)
                .setParameter("month", month)
                .setParameter("figure", figure.name())
                .setParameter("line", line)
                .setParameter("cell", cell.key())
                .setParameter("value", cell.value())
                .setParameter("denominator", line == 0 ? measure.denominator() : null, Integer.class)
                .setParameter("people", line == 0 ? measure.people() : null, Integer.class)
                .executeUpdate();
    }
}
