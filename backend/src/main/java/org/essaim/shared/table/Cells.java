package org.essaim.shared.table;

import org.jspecify.annotations.Nullable;

/** What people wrote, as it may stand in the cell of a spreadsheet: text, never a formula. */
public final class Cells {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Cells() {}

    /** The text, behind an apostrophe if a spreadsheet would compute it. */
    public static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
