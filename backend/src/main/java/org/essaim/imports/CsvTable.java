package org.essaim.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essaim.shared.http.Text;

/** A file as it was read: its lines by the names of their columns, and what could not be made out. */
record CsvTable(List<Row> rows, List<String> unread, List<LineError> errors) {
    static final int MOST_ROWS = 2_000;
    private static final int LONGEST_CELL = 500;

    /** Reads UTF-8, with or without byte order mark; the separator is the one that the header has most of. */
    static CsvTable read(byte[] content, ImportKind kind) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return refused("not-utf8");
        }
        var csv = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (csv.isBlank() || csv.indexOf('\0') >= 0) {
            return refused("empty");
        }
        try (var lines = CsvReader.builder()
                .fieldSeparator(separator(csv))
                .skipEmptyLines(true)
                .ofCsvRecord(csv)) {
            return new Reading(kind).read(lines);
        } catch (CsvParseException broken) {
            return refused("unreadable");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static char separator(String csv) {
        var header = csv.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ';').count()
                        >= header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static CsvTable refused(String code) {
        return new CsvTable(List.of(), List.of(), List.of(new LineError(1, "", code)));
    }

    private static final class Reading {
        private final ImportKind kind;
        private final Map<Integer, Column> columns = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();
        private final List<LineError> errors = new ArrayList<>();

        Reading(ImportKind kind) {
            this.kind = kind;
        }

        CsvTable read(Iterable<CsvRecord> lines) {
            for (var line : lines) {
                if (columns.isEmpty() && rows.isEmpty()) {
                    readHeader(line);
                    if (!errors.isEmpty()) {
                        break;
                    }
                } else if (rows.size() == MOST_ROWS) {
                    errors.add(new LineError(number(line), "", "too-many", Integer.toString(MOST_ROWS)));
                    break;
                } else {
                    readLine(line);
                }
            }
            if (rows.isEmpty() && errors.isEmpty()) {
                errors.add(new LineError(1, "", "empty"));
            }
            return new CsvTable(List.copyOf(rows), List.copyOf(unread), List.copyOf(errors));
        }

        private void readHeader(CsvRecord header) {
            for (int i = 0; i < header.getFieldCount(); i++) {
                var title = header.getField(i).strip();
                var column = Column.of(title, kind).orElse(null);
                if (Column.isOfOpinion(title)) {
                    errors.add(new LineError(number(header), title, "opinion", title));
                } else if (column == null) {
                    unread.add(title);
                } else if (columns.containsValue(column)) {
                    errors.add(new LineError(number(header), title, "column-twice", title));
                } else {
                    columns.put(i, column);
                }
            }
            kind.columns().stream()
                    .filter(column -> column.isNeededBy(kind) && !columns.containsValue(column))
                    .forEach(column -> errors.add(
                            new LineError(number(header), column.title(), "column-missing", column.title())));
        }

        private void readLine(CsvRecord line) {
            var cells = new EnumMap<Column, String>(Column.class);
            columns.forEach((at, column) -> {
                var cell = at < line.getFieldCount()
                        ? Text.readable(line.getField(at)).strip()
                        : "";
                if (cell.length() > LONGEST_CELL) {
                    errors.add(new LineError(number(line), column.title(), "too-long", Integer.toString(LONGEST_CELL)));
                } else if (!cell.isEmpty()) {
                    cells.put(column, cell);
                }
            });
            if (!cells.isEmpty()) {
                rows.add(new Row(number(line), cells));
            }
        }

        private static int number(CsvRecord line) {
            return Math.toIntExact(line.getStartingLineNumber());
        }
    }
}
