package org.essaim.shared.http;

import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What text must be to be stored, searched for or shown. */
public final class Text {
    private Text() {}

    /** Whether a text has neither a NUL character nor a lone surrogate: UTF-8 and PostgreSQL know neither. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0' || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A search parameter, stripped; {@code null} when there is nothing to look for.
     *
     * @throws Refusal when it is longer than {@code max} characters or cannot be text
     */
    public static @Nullable String parameter(String name, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > max || !isStorable(value)) {
            throw Refusal.invalidParameter(name, "1.." + max);
        }
        return value.strip();
    }
}
