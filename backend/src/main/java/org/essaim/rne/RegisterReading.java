package org.essaim.rne;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.essaim.rne.FileNote.Code;
import org.essaim.shared.problem.Problem.InvalidField;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of the register row by row: however long it is, one row is in memory at a time.
 *
 * <p>A file that cannot be read, or of which too many rows cannot, is refused as a whole.
 */
final class RegisterReading {
    /** A quarterly file has a handful of strange rows; more means that it is another file, or a damaged one. */
    static final int MOST_SKIPPED = 50;

    private static final int LONGEST_HEADER = 16 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RegisterFile file;
    private final List<FileNote> skipped = new ArrayList<>();
    private List<FileNote> warnings = List.of();
    private long rows;
    private long line = 1;

    RegisterReading(RegisterFile file) {
        this.file = file;
    }

    /**
     * Hands each row that can be read over.
     *
     * @throws Refusal {@code unprocessable}, with the line and column of what is wrong
     */
    void read(InputStream content, Consumer<RegisterRow> rowByRow) {
        try (var text = new BufferedReader(new InputStreamReader(content, strictUtf8()), LONGEST_HEADER)) {
            var records = records(text);
            if (!records.hasNext()) {
                throw refused(List.of(new FileNote(1, null, Code.MISSING_COLUMN)));
            }
            var headers = new Headers(file, records.next().getFields());
            if (!headers.errors().isEmpty()) {
                throw refused(headers.errors());
            }
            warnings = headers.warnings();
            var parser = new RowParser(file, headers);
            while (records.hasNext()) {
                var row = records.next();
                line = row.getStartingLineNumber();
                rows++;
                parser.parse(line, row.getFields(), this::skip).ifPresent(rowByRow);
            }
        } catch (CharacterCodingException foreign) {
            throw refused(List.of(new FileNote(line + 1, null, Code.NOT_UTF_8)));
        } catch (UncheckedIOException | CsvParseException unreadable) {
            var code = causedByCoding(unreadable) ? Code.NOT_UTF_8 : Code.NOT_CSV;
            throw refused(List.of(new FileNote(line + 1, null, code)));
        } catch (IOException interrupted) {
            throw new Refusal(ProblemType.BAD_REQUEST, null);
        }
    }

    /** Rows read, those that were skipped among them. */
    long rows() {
        return rows;
    }

    List<FileNote> warnings() {
        return warnings;
    }

    /** Rows that were left out, at most {@link #MOST_SKIPPED}. */
    List<FileNote> skipped() {
        return List.copyOf(skipped);
    }

    private void skip(FileNote note) {
        skipped.add(note);
        if (skipped.size() > MOST_SKIPPED) {
            throw refused(skipped);
        }
    }

    private static Iterator<CsvRecord> records(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)
                .iterator();
    }

    /** Semicolons today, tabulations from 2019 to 2021; commas when somebody opened and saved the file. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var start = new char[LONGEST_HEADER / 4];
        int length = Math.max(0, text.read(start));
        text.reset();
        var header = new String(start, 0, length).lines().findFirst().orElse("");
        return List.of(';', '\t', ',').stream()
                .max((one, other) -> Long.compare(count(header, one), count(header, other)))
                .orElse(';');
    }

    private static long count(String header, char separator) {
        return header.chars().filter(c -> c == separator).count();
    }

    private static java.nio.charset.CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean causedByCoding(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return true;
            }
        }
        return false;
    }

    private static Refusal refused(List<FileNote> errors) {
        return new Refusal(
                ProblemType.UNPROCESSABLE,
                "Nothing was changed.",
                errors.stream()
                        .map(note -> new InvalidField(
                                note.column() == null
                                        ? "line " + note.line()
                                        : "line " + note.line() + ", " + note.column(),
                                note.code().name()))
                        .toList());
    }
}
