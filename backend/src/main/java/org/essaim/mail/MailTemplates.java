package org.essaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.essaim.shared.problem.Languages;

/** The words of all mails, in both languages. */
@ApplicationScoped
class MailTemplates {
    private final Map<String, MailTemplate> read = new ConcurrentHashMap<>();

    /** The template in French, or in English if that is the reader's language. */
    MailTemplate get(String name, Locale locale) {
        return read.computeIfAbsent(
                "mail/%s/%s.txt".formatted(language(locale), name), file -> MailTemplate.parse(content(file)));
    }

    static String language(Locale locale) {
        return Languages.codeOf(locale);
    }

    private static String content(String file) {
        try (var source = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (source == null) {
                throw new IllegalArgumentException("No mail template " + file);
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
