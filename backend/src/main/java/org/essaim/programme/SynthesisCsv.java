package org.essaim.programme;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.essaim.programme.SynthesisView.Line;
import org.essaim.programme.SynthesisView.Score;
import org.essaim.shared.table.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** The synthesis for a spreadsheet: days, euros and marks as the language writes them. */
final class SynthesisCsv {
    private final ResourceBundle words;
    private final NumberFormat numbers;

    SynthesisCsv(Locale locale) {
        words = ResourceBundle.getBundle("programme.words", locale);
        numbers = NumberFormat.getNumberInstance(locale);
        numbers.setGroupingUsed(false);
    }

    String write(List<Line> lines) {
        return Spreadsheet.csv(
                List.of(words.getString("csv.header").split(";")),
                csv -> lines.forEach(line -> csv.writeRecord(cells(line))));
    }

    private List<String> cells(Line line) {
        return Stream.of(
                        Stream.of(
                                String.valueOf(line.year()),
                                words.getString("kind." + line.kind()),
                                String.valueOf(line.territories()),
                                String.valueOf(line.actions()),
                                shown(BigDecimal.valueOf(line.halfDays()).divide(BigDecimal.TWO)),
                                String.valueOf(line.sheets()),
                                String.valueOf(line.participants()),
                                shown(BigDecimal.valueOf(line.spentCents(), 2))),
                        cells(line.relevance()),
                        cells(line.transfer()))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<String> cells(@Nullable Score score) {
        return score == null
                ? Stream.of("", "", "", "")
                : Stream.of(
                        shown(score.average()),
                        shown(score.deviation()),
                        String.valueOf(score.lowest()),
                        String.valueOf(score.highest()));
    }

    private String shown(BigDecimal number) {
        return numbers.format(number);
    }
}
