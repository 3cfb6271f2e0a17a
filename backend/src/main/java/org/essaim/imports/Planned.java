package org.essaim.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a line.
 *
 * @param known the person or organisation that is there already
 * @param isOver whether the membership that is written has ended already
 */
record Planned<T>(
        T line,
        int number,
        String label,
        Outcome outcome,
        @Nullable UUID known,
        boolean isOver) {}
