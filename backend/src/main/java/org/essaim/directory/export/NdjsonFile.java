package org.essaim.directory.export;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.essaim.directory.DirectoryEntryView;

/** A person a line, as the page of the directory shows them. */
final class NdjsonFile implements PeopleFile {
    private final OutputStream out;
    private final ObjectWriter json;

    NdjsonFile(OutputStream out, ObjectWriter json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void add(DirectoryEntryView person) throws IOException {
        out.write(json.writeValueAsBytes(person));
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
