package org.essaim.rne;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is compared: capitals without accents, single spaces for hyphens and apostrophes. */
final class PlainName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]+");

    private PlainName() {}

    static String of(String name) {
        var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace("Œ", "OE")
                .replace("Æ", "AE");
        return BETWEEN.matcher(bare).replaceAll(" ").strip();
    }
}
