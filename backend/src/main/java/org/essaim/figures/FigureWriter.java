package org.essaim.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.essaim.figures.Discretion.Told;
import org.essaim.figures.FigureSheet.Figure;
import org.essaim.figures.FigureSheet.FigureLine;
import org.essaim.figures.FigureSheet.FigurePoint;
import org.essaim.figures.FigureSheet.MayorsShare;
import org.essaim.mail.WebLinks;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Puts figures into words. */
record FigureWriter(String network, Gazetteer gazetteer, WebLinks links, Locale locale) {
    MayorsShare mayors(Map<FigureKey, Measure> measures, Map<FigureKey, Told> told, LocalDate day) {
        var measure = Objects.requireNonNull(measures.get(FigureKey.MAYORS));
        var count = Objects.requireNonNull(told.get(FigureKey.MAYORS)).count();
        var rate = rate(count, measure.denominator());
        return new MayorsShare(
                count.value(),
                Objects.requireNonNull(told.get(FigureKey.MAYORS_OR_FRIENDS))
                        .count()
                        .value(),
                Objects.requireNonNull(measure.denominator()),
                rate,
                rate == null ? null : Percentage.words(rate, locale),
                day,
                source(FigureKey.MAYORS),
                url(FigureKey.MAYORS));
    }

    Figure figure(FigureKey key, Measure measure, Told told, List<FigurePoint> history, boolean full) {
        var lines = key == FigureKey.INTERCOMMUNALITIES && !full ? List.<FigureLine>of() : lines(measure, told);
        return new Figure(
                key,
                key.word("title", locale),
                key.word("definition", locale),
                key.word("formula", locale),
                source(key),
                url(key),
                told.count(),
                measure.denominator(),
                rate(told.count(), measure.denominator()),
                lines,
                history);
    }

    static @Nullable Double rate(Count count, @Nullable Integer denominator) {
        return count.value() == null || denominator == null ? null : Percentage.of(count.value(), denominator);
    }

    private List<FigureLine> lines(Measure measure, Told told) {
        return IntStream.range(0, told.lines().size())
                .mapToObj(i -> {
                    var key = measure.cells().get(i).key();
                    return new FigureLine(key, label(key), told.lines().get(i));
                })
                .toList();
    }

    private String label(String key) {
        return key.contains(":")
                ? gazetteer.find(key).map(Place::name).orElse(key)
                : ResourceBundle.getBundle("figures.definitions", locale).getString("line." + key);
    }

    private String source(FigureKey key) {
        var vintage = gazetteer.listCurrent(PlaceKind.REGION).stream()
                .mapToInt(Place::vintage)
                .max()
                .orElse(0);
        return key.word("source", locale).replace("{vintage}", Integer.toString(vintage));
    }

    private String url(FigureKey key) {
        return links.to("/reseaux/" + network + "/chiffres#" + key);
    }
}
