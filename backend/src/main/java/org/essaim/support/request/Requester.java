package org.essaim.support.request;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For whom support is asked, and who asks.
 *
 * @param place where the collectivité is, when the official list has it
 * @param contactName who asks; nobody any more once they were erased
 * @param locale the language in which they are written to
 */
@Embeddable
public record Requester(
        String collectivity,
        @Nullable String place,
        @Nullable String contactName,
        @Nullable String contactRole,
        @Nullable String email,
        @Nullable String phone,
        String locale) {

    public Locale language() {
        return Locale.of(locale);
    }
}
