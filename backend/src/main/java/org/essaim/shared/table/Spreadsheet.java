package org.essaim.shared.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** A small table as spreadsheets open it here: semicolons between cells, and a mark of the byte order, by which accents are read. */
public final class Spreadsheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Spreadsheet() {}

    /**
     * The whole of it as CSV (RFC 4180).
     *
     * @param rows writes the rows; what people typed passes through {@link Cells} first
     */
    public static String csv(List<String> header, Consumer<CsvWriter> rows) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(header);
            rows.accept(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
