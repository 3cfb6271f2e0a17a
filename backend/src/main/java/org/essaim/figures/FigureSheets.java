package org.essaim.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.essaim.figures.Discretion.Told;
import org.essaim.figures.FigureSheet.FigurePoint;
import org.essaim.mail.WebLinks;
import org.essaim.network.MembershipPolicy.Subject;
import org.essaim.network.Network;
import org.essaim.network.NetworkKind;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Writes the sheet of figures that a reader asks for. */
@ApplicationScoped
class FigureSheets {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final int MONTHS_COUNTED_FOR_EVERYONE = 12;

    private final Registers registers;
    private final FigureMonths kept;
    private final CountedMonths counted;
    private final Gazetteer gazetteer;
    private final WebLinks links;
    private final Clock clock;

    FigureSheets(
            Registers registers,
            FigureMonths kept,
            CountedMonths counted,
            Gazetteer gazetteer,
            WebLinks links,
            Clock clock) {
        this.registers = registers;
        this.kept = kept;
        this.counted = counted;
        this.gazetteer = gazetteer;
        this.links = links;
        this.clock = clock;
    }

    /** What is asked for: {@code full} for those who run the network, on any day; for everyone the first of a month. */
    record Wanted(Network network, boolean full, @Nullable LocalDate at, int months, Locale locale) {}

    FigureSheet of(Wanted wanted) {
        var day = day(wanted);
        var told = new TreeMap<LocalDate, Map<FigureKey, Told>>();
        var measures = measures(wanted, day);
        measures.forEach((when, figures) ->
                told.put(when, wanted.full() ? Discretion.full(figures) : Discretion.forEveryone(figures)));
        var writer = new FigureWriter(wanted.network().slug(), gazetteer, links, wanted.locale());
        var today = Objects.requireNonNull(measures.get(day));
        return new FigureSheet(
                wanted.network().slug(),
                day,
                wanted.full(),
                SmallCounts.LEAST,
                writer.mayors(today, Objects.requireNonNull(told.get(day)), day),
                Stream.of(FigureKey.values())
                        .filter(key -> concerns(wanted.network(), today, key))
                        .map(key -> writer.figure(
                                key,
                                Objects.requireNonNull(today.get(key)),
                                Objects.requireNonNull(told.get(day).get(key)),
                                history(told, key),
                                wanted.full()))
                        .toList());
    }

    /** The day itself and the firsts of the months before it. */
    private Map<LocalDate, Map<FigureKey, Measure>> measures(Wanted wanted, LocalDate day) {
        var network = wanted.network().slug();
        var latest = day.withDayOfMonth(1);
        var first = latest.minusMonths(wanted.months() - 1L);
        var firsts = IntStream.range(0, wanted.months()).mapToObj(latest::minusMonths);
        var months = kept.between(network, first, latest);
        if (wanted.full()) {
            return FigureMonths.complete(
                    months, Stream.concat(firsts, Stream.of(day)), Integer.MAX_VALUE, new Counting(wanted.network()));
        }
        var earliest = earliestForEveryone(network);
        return FigureMonths.complete(
                months,
                firsts.filter(month -> !month.isBefore(earliest)),
                MONTHS_COUNTED_FOR_EVERYONE,
                counted.once(network, new Counting(wanted.network())));
    }

    private LocalDate day(Wanted wanted) {
        var today = LocalDate.now(clock);
        var day = wanted.at() == null ? today : wanted.at();
        var earliest =
                wanted.full() ? LONG_AGO : earliestForEveryone(wanted.network().slug());
        if (day.isAfter(today) || day.isBefore(earliest)) {
            throw Refusal.invalidParameter("at", earliest + ".." + today);
        }
        return wanted.full() ? day : day.withDayOfMonth(1);
    }

    /**
     * The first month that everyone may ask for: the first that is kept, and a year in any case. It follows from nothing
     * that people did, so that it tells nothing of them.
     */
    private LocalDate earliestForEveryone(String network) {
        var aYear = LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS_COUNTED_FOR_EVERYONE - 1L);
        return kept.first(network).filter(first -> first.isBefore(aYear)).orElse(aYear);
    }

    private static List<FigurePoint> history(Map<LocalDate, Map<FigureKey, Told>> told, FigureKey key) {
        return told.entrySet().stream()
                .filter(month ->
                        month.getKey().getDayOfMonth() == 1 && month.getValue().containsKey(key))
                .map(month -> new FigurePoint(
                        month.getKey(), month.getValue().get(key).count()))
                .toList();
    }

    private static boolean concerns(Network network, Map<FigureKey, Measure> measures, FigureKey key) {
        return switch (key) {
            case ORGANIZATIONS, ADHERENT_COMMUNES -> network.membership().subject() != Subject.PERSON;
            case DEPARTMENTS ->
                !Objects.requireNonNull(measures.get(key)).cells().isEmpty();
            case MAYORS_OR_FRIENDS -> network.kind() == NetworkKind.ELUS_LOCAUX;
            default -> measures.containsKey(key);
        };
    }

    /** Counts days of a network; reads its register for the first of them. */
    private final class Counting implements Function<LocalDate, Map<FigureKey, Measure>> {
        private final Network network;
        private @Nullable Function<LocalDate, Census> census;

        private Counting(Network network) {
            this.network = network;
        }

        @Override
        public Map<FigureKey, Measure> apply(LocalDate day) {
            if (census == null) {
                var register = registers.of(network.slug());
                var perimeter = Perimeter.of(network, gazetteer);
                census = when -> new Census(register, perimeter, when);
            }
            return census.apply(day).measures();
        }
    }
}
