package org.essaim.duty;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.essaim.shared.problem.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Who booked, for whom, and what they want to talk about.
 *
 * @param place where the collectivité is, when the official list has it
 * @param locale the language in which they are written to
 */
@Embeddable
public record Visitor(
        String collectivity,
        @Nullable String place,
        String contactName,
        @Nullable String contactRole,
        String email,
        @Nullable String phone,
        String subject,
        @Nullable String message,
        String locale) {

    static Visitor of(NewBooking said, Locale locale) {
        return new Visitor(
                said.collectivity().strip(),
                said.place(),
                said.contactName().strip(),
                said.contactRole(),
                said.address(),
                said.phone(),
                said.subject().strip(),
                said.message() == null || said.message().isBlank()
                        ? null
                        : said.message().strip(),
                Languages.codeOf(locale));
    }

    Locale language() {
        return Locale.of(locale);
    }
}
