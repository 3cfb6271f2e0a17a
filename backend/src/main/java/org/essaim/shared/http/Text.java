package org.essaim.shared.http;

import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What text must be to be stored, searched for or shown. */
public final class Text {
    private Text() {}

    /**
     * Whether a text may be kept: it can be encoded, and has no control character but tabs and ends of lines, which no
     * document in XML can hold.
     */
    public static boolean isStorable(String text) {
        return isEncodable(text) && text.chars().noneMatch(Text::isUnreadable);
    }

    /** The same with a space in the place of each character that is no text: what was kept before it was refused. */
    public static String readable(String text) {
        if (text.chars().noneMatch(Text::isUnreadable)) {
            return text;
        }
        var readable = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isUnreadable(text.charAt(i))) {
                readable.setCharAt(i, ' ');
            }
        }
        return readable.toString();
    }

    private static boolean isUnreadable(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFE' || c == '\uFFFF';
    }

    /** Whether a text has neither a NUL character nor a lone surrogate: UTF-8 and PostgreSQL know neither. */
    public static boolean isEncodable(String text) {
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
