package org.essaim.shared.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the product: French first, English for those who ask for it. */
public final class Languages {
    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Languages() {}

    /** The language to answer in; French when the header is missing, unreadable or asks for neither. */
    public static Locale preferred(@Nullable List<String> acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isEmpty()) {
            return Locale.FRENCH;
        }
        try {
            var ranges = Locale.LanguageRange.parse(String.join(",", acceptLanguage));
            var found = Locale.lookup(ranges, SPOKEN);
            return found == null ? Locale.FRENCH : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.FRENCH;
        }
    }

    /** The code of the language somebody is written to in, as it is kept: {@code fr} or {@code en}. */
    public static String codeOf(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "fr";
    }
}
