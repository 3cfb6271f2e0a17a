package org.essaim.directory.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.essaim.directory.DirectoryEntryView;

/** Comma-separated values as French spreadsheets open them: semicolons, and a mark that says UTF-8. */
final class CsvFile implements PeopleFile {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final Columns columns;
    private final CsvWriter lines;

    CsvFile(OutputStream out, Columns columns) throws IOException {
        this.columns = columns;
        out.write(BYTE_ORDER_MARK);
        lines = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, StandardCharsets.UTF_8);
        lines.writeRecord(columns.titles());
    }

    @Override
    public void add(DirectoryEntryView person) {
        lines.writeRecord(columns.cells(person));
    }

    @Override
    public void flush() throws IOException {
        lines.flush();
    }

    @Override
    public void end() throws IOException {
        lines.flush();
    }
}
