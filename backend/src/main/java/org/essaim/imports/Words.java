package org.essaim.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads what people write in cells. */
final class Words {
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Words() {}

    /** « Conseiller·ère délégué·e » and « conseiller délégué » alike: {@code conseiller_delegue}. */
    static String simple(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[·•.](e|es|ere|rice|ne)\\b", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }

    /** The value of a list that a cell names. */
    static <T extends Enum<T>> Optional<T> choice(Class<T> type, String text) {
        var name = simple(text).toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** A day as {@code 2026-01-12} or {@code 12/01/2026}. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The key of an official place from its key, or from the bare code of a commune or an EPCI. */
    static String placeKey(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        if (code.matches("[0-9][0-9AB][0-9]{3}")) {
            return "COM:" + code;
        }
        return code.matches("[0-9]{9}") ? "EPCI:" + code : code;
    }
}
