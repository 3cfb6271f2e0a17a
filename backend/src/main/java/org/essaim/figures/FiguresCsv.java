package org.essaim.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.essaim.figures.FigureSheet.Figure;
import org.jspecify.annotations.Nullable;

/** The sheet of figures for a spreadsheet: each line says what it is, of which day, out of what and from where. */
final class FiguresCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Locale locale;
    private final ResourceBundle words;

    FiguresCsv(Locale locale) {
        this.locale = locale;
        words = ResourceBundle.getBundle("figures.definitions", locale);
    }

    String write(FigureSheet sheet) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(words.getString("csv.header").split(";"));
            for (var figure : sheet.figures()) {
                write(csv, figure, "", sheet.asOf().toString(), figure.count());
                figure.lines()
                        .forEach(line ->
                                write(csv, figure, line.label(), sheet.asOf().toString(), line.count()));
                figure.history()
                        .forEach(point -> write(csv, figure, "", point.month().toString(), point.count()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(CsvWriter csv, Figure figure, String line, String day, Count count) {
        var denominator = line.isEmpty() ? figure.denominator() : null;
        var rate = FigureWriter.rate(count, denominator);
        csv.writeRecord(
                figure.key().name(),
                figure.title(),
                line,
                day,
                shown(count),
                denominator == null ? "" : denominator.toString(),
                rate == null ? "" : Percentage.words(rate, locale),
                figure.definition(),
                figure.formula(),
                figure.source());
    }

    private String shown(Count count) {
        return value(count.value(), "count." + count.state());
    }

    private String value(@Nullable Integer value, String otherwise) {
        return value == null ? words.getString(otherwise) : value.toString();
    }
}
