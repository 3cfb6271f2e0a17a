package org.essaim.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
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
    private static final int DIGITS = 4;

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
                rate == null ? null : percent(rate, locale),
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

    /** In per cent, to four decimals: 31 of 207 is 14.9758. */
    static @Nullable Double rate(Count count, @Nullable Integer denominator) {
        return count.value() == null || denominator == null || denominator == 0
                ? null
                : BigDecimal.valueOf(count.value() * 100L)
                        .divide(BigDecimal.valueOf(denominator), DIGITS, RoundingMode.HALF_UP)
                        .doubleValue();
    }

    /** « 15,0 % », with the space that keeps it on one line. */
    static String percent(double rate, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(rate)) + (locale.getLanguage().equals("en") ? "%" : "\u00a0%");
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
