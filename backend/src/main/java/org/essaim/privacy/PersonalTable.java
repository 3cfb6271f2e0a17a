package org.essaim.privacy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table that holds something about people, as the register of personal data describes it.
 *
 * @param withheld columns that are technical, or that name somebody else
 * @param kept what an erasure leaves there, why and until when; nothing where all goes
 */
record PersonalTable(
        String name,
        Words title,
        List<String> withheld,
        Fate fate,
        @Nullable Words kept) {
    /** What an erasure does to the rows of a person. */
    enum Fate {
        DELETE,
        OVERWRITE,
        KEEP,
        FOLLOWS
    }

    /** A few words in both languages. */
    record Words(String french, String english) {
        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : french;
        }
    }

    /** Whether its content is nowhere else: an index only repeats what other tables say. */
    boolean isExported() {
        return fate != Fate.FOLLOWS;
    }

    /** Whether an erasure leaves nothing of it. */
    boolean goes() {
        return fate == Fate.DELETE;
    }
}
