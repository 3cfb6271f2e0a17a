package org.essaim.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a consent to a partner has to name.
 *
 * @param fields what is passed on, in words, besides the name
 * @param until the last day of the agreement
 */
public record Disclosure(String partner, String purpose, List<Field> fields, LocalDate until) {
    /** A field that may be passed on, in both languages. */
    public record Field(String french, String english) {
        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : french;
        }
    }
}
