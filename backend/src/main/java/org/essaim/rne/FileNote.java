package org.essaim.rne;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell about a file, where it is in it.
 *
 * @param line from 1, the line of headers
 */
public record FileNote(
        @Schema(examples = "1") long line,

        @Nullable @Schema(examples = "Date de début du mandat")
        String column,

        Code code) {

    /** What there is to tell. */
    public enum Code {
        /** A column without which nothing can be read. */
        MISSING_COLUMN,
        /** A column that is not read. */
        UNKNOWN_COLUMN,
        /** A column about opinions: it is not read, and should not be in the file. */
        OPINION_COLUMN,
        /** A column that is there twice. */
        DOUBLE_COLUMN,
        /** Not a date of the form 2026-03-22 or 22/03/2026. */
        NOT_A_DATE,
        /** Not the code of a place. */
        NOT_A_PLACE,
        /** No name. */
        NO_NAME,
        /** Another number of values than of columns. */
        WRONG_LENGTH,
        /** Not UTF-8. */
        NOT_UTF_8,
        /** A quotation that does not end, or a value without end. */
        NOT_CSV
    }
}
