package org.essaim.support.request;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, in the words of whoever asks.
 *
 * @param wanted when they would like it
 */
@Embeddable
record Said(
        String subject, @Nullable String message, @Nullable String wanted) {
    Said {
        subject = subject.strip();
        message = stripped(message);
        wanted = stripped(wanted);
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
