package org.essaim.privacy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.essaim.shared.time.SpokenDate;

/** The words of a copy of one's own data: names of columns and of values, days, in one language. */
record DataWords(Locale locale, ResourceBundle words) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile(DAY.pattern() + "T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?[+-]\\d{2}:\\d{2}");
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    static DataWords in(Locale locale) {
        return new DataWords(locale, ResourceBundle.getBundle("privacy.words", locale));
    }

    String say(String key) {
        return words.getString(key);
    }

    /** The name of a column, such as {@code givenName}. */
    String column(String key) {
        return known("column." + key, key);
    }

    /** A value as a person reads it. */
    String value(Object value) {
        return switch (value) {
            case Boolean yes -> say(yes ? "yes" : "no");
            case Collection<?> list -> list.stream().map(this::value).collect(Collectors.joining(", "));
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .map(entry -> column(entry.getKey().toString()) + " : " + value(entry.getValue()))
                        .collect(Collectors.joining(" ; "));
            default -> text(value.toString());
        };
    }

    private String text(String value) {
        if (DAY.matcher(value).matches()) {
            return SpokenDate.of(LocalDate.parse(value), locale);
        }
        if (INSTANT.matcher(value).matches()) {
            return SpokenDate.of(
                    OffsetDateTime.parse(value).atZoneSameInstant(PARIS).toLocalDateTime(), locale);
        }
        return CODE.matcher(value).matches() ? known("value." + value, value) : value;
    }

    private String known(String key, String otherwise) {
        try {
            return words.getString(key);
        } catch (MissingResourceException notInThese) {
            return otherwise;
        }
    }
}
