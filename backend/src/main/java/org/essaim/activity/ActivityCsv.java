package org.essaim.activity;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.essaim.activity.ActivitySheet.ActivityFigure;
import org.essaim.figures.Count;
import org.essaim.figures.Percentage;
import org.essaim.shared.table.Cells;
import org.essaim.shared.table.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** A sheet of activity for a spreadsheet: each line says what it is, over which days, and how it is counted. */
final class ActivityCsv {
    private final Locale locale;
    private final ResourceBundle words;

    ActivityCsv(Locale locale) {
        this.locale = locale;
        words = ActivityKey.words(locale);
    }

    String write(ActivitySheet sheet) {
        return Spreadsheet.csv(List.of(words.getString("csv.header").split(";")), csv -> {
            for (var figure : sheet.figures()) {
                csv.writeRecord(cells(sheet, figure, "", figure.count(), true));
                figure.lines()
                        .forEach(line -> csv.writeRecord(cells(sheet, figure, line.label(), line.count(), false)));
            }
        });
    }

    private String[] cells(ActivitySheet sheet, ActivityFigure figure, String line, Count count, boolean isWhole) {
        var outOf = isWhole ? figure.outOf() : null;
        var rate = isWhole ? figure.rate() : null;
        return new String[] {
            figure.key().name(),
            figure.title(),
            Cells.text(line),
            sheet.from().toString(),
            sheet.to().toString(),
            shown(count),
            outOf == null ? "" : shown(outOf),
            rate == null ? "" : Percentage.words(rate, locale),
            isWhole ? decimal(figure.amount()) : "",
            isWhole ? decimal(figure.p90()) : "",
            figure.definition(),
            figure.formula(),
            figure.source(),
            sheet.asOf().toString()
        };
    }

    private String shown(Count count) {
        return count.value() == null
                ? words.getString("count." + count.state())
                : count.value().toString();
    }

    private String decimal(@Nullable Double amount) {
        if (amount == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(amount));
    }
}
