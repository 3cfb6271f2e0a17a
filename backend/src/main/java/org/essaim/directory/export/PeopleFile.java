package org.essaim.directory.export;

import java.io.IOException;
import org.essaim.directory.DirectoryEntryView;

/** A file to which people are added one by one; it keeps none of them in memory. */
interface PeopleFile {
    void add(DirectoryEntryView person) throws IOException;

    /** Lets those added so far go to the reader. */
    void flush() throws IOException;

    /** Writes what comes after the last person. */
    void end() throws IOException;
}
