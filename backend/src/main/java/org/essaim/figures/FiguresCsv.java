package org.essaim.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.essaim.figures.FigureSheet.Figure;
import org.essaim.shared.table.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** The sheet of figures for a spreadsheet: each line says what it is, of which day, out of what and from where. */
final class FiguresCsv {
    private final Locale locale;
    private final ResourceBundle words;

    FiguresCsv(Locale locale) {
        this.locale = locale;
        words = ResourceBundle.getBundle("figures.definitions", locale);
    }

    String write(FigureSheet sheet) {
        return Spreadsheet.csv(List.of(words.getString("csv.header").split(";")), csv -> {
            for (var figure : sheet.figures()) {
                write(csv, figure, "", sheet.asOf().toString(), figure.count());
                figure.lines()
                        .forEach(line ->
                                write(csv, figure, line.label(), sheet.asOf().toString(), line.count()));
                figure.history()
                        .forEach(point -> write(csv, figure, "", point.month().toString(), point.count()));
            }
        });
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
