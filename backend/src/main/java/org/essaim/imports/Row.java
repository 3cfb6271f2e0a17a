package org.essaim.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of a file: its number there, and its cells that are not empty. */
record Row(int line, Map<Column, String> cells) {

    @Nullable
    String get(Column column) {
        return cells.get(column);
    }
}
