package org.essaim.imports;

import java.util.Arrays;
import java.util.List;

/** What a file is a list of, and the columns it may have. */
public enum ImportKind {
    MEMBERS,
    ORGANIZATIONS;

    List<Column> columns() {
        return Arrays.stream(Column.values())
                .filter(column -> column.isOf(this))
                .toList();
    }
}
