package org.essaim.directory.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.essaim.directory.DirectoryEntryView;

/** A spreadsheet whose first line says whose copy it is; a sheet that is full is followed by another. */
final class XlsxFile implements PeopleFile {
    /** The format has 1,048,576 rows in a sheet. */
    private static final int LAST_ROW = 1_000_000;

    private static final int WIDTH = 24;

    private final Columns columns;
    private final Workbook workbook;
    private final String title;
    private final String watermark;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxFile(OutputStream out, Columns columns, String title, String watermark) {
        this.columns = columns;
        this.title = title;
        this.watermark = watermark;
        workbook = new Workbook(out, "Essaim", "1.0");
        sheet = begin(workbook.newWorksheet(title));
    }

    @Override
    public void add(DirectoryEntryView person) throws IOException {
        if (row > LAST_ROW) {
            sheet.finish();
            sheet = begin(workbook.newWorksheet(title + " " + ++sheets));
        }
        write(sheet, columns.cells(person));
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    private Worksheet begin(Worksheet fresh) {
        row = 0;
        var titles = columns.titles();
        for (int column = 0; column < titles.size(); column++) {
            fresh.width(column, WIDTH);
        }
        write(fresh, List.of(watermark));
        fresh.range(0, 0, 0, 0).style().italic().set();
        write(fresh, titles);
        fresh.range(1, 0, 1, titles.size() - 1).style().bold().set();
        fresh.freezePane(0, 2);
        return fresh;
    }

    private void write(Worksheet to, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            to.inlineString(row, column, cells.get(column));
        }
        row++;
    }
}
