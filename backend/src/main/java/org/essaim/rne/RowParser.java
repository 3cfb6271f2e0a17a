package org.essaim.rne;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.essaim.rne.FileNote.Code;
import org.essaim.rne.RegisterFile.Column;

/** Makes a row of the values of a line, or says why it cannot. */
final class RowParser {
    private static final DateTimeFormatter FORMER =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final RegisterFile file;
    private final Headers headers;

    RowParser(RegisterFile file, Headers headers) {
        this.file = file;
        this.headers = headers;
    }

    /** @param skip is told why, when there is no row */
    Optional<RegisterRow> parse(long line, List<String> values, Consumer<FileNote> skip) {
        if (values.size() != headers.count()) {
            skip.accept(new FileNote(line, null, Code.WRONG_LENGTH));
            return Optional.empty();
        }
        var places = file.area().places(headers.value(values, file.area().column()));
        if (places.isEmpty()) {
            return skipped(line, file.area().column(), Code.NOT_A_PLACE, skip);
        }
        var family = PlainName.of(headers.value(values, Column.FAMILY_NAME));
        if (family.isEmpty()) {
            return skipped(line, Column.FAMILY_NAME, Code.NO_NAME, skip);
        }
        try {
            var starts = Stream.of(Column.MANDATE_START, Column.FUNCTION_START)
                    .map(column -> headers.value(values, column))
                    .filter(date -> !date.isEmpty())
                    .map(RowParser::date)
                    .toList();
            return Optional.of(new RegisterRow(
                    places,
                    family + "/" + PlainName.of(headers.value(values, Column.GIVEN_NAME)),
                    headers.value(values, Column.SEX).equals("F"),
                    headers.value(values, Column.BIRTH),
                    file.function(headers.value(values, Column.FUNCTION)),
                    starts));
        } catch (DateTimeParseException unreadable) {
            return skipped(line, Column.MANDATE_START, Code.NOT_A_DATE, skip);
        }
    }

    private static Optional<RegisterRow> skipped(long line, Column column, Code code, Consumer<FileNote> skip) {
        skip.accept(new FileNote(line, column.spelled(), code));
        return Optional.empty();
    }

    private static LocalDate date(String said) {
        return said.indexOf('/') < 0 ? LocalDate.parse(said) : LocalDate.parse(said, FORMER);
    }
}
