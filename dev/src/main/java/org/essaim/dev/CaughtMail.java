package org.essaim.dev;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message as the mail catcher shows it.
 *
 * @param calendar the event that it brings for a calendar; empty when there is none
 */
record CaughtMail(
        int id,
        String from,
        List<String> to,
        String subject,
        Instant sentAt,
        String text,
        String html,
        String calendar) {

    static CaughtMail of(int id, MimeMessage message) throws MessagingException, IOException {
        var sent = message.getSentDate();
        return new CaughtMail(
                id,
                addresses(message.getFrom()).findFirst().orElse(""),
                addresses(message.getAllRecipients()).toList(),
                message.getSubject() == null ? "" : message.getSubject(),
                sent == null ? Instant.EPOCH : sent.toInstant(),
                body(message, "text/plain"),
                body(message, "text/html"),
                body(message, "text/calendar"));
    }

    private static Stream<String> addresses(jakarta.mail.Address[] addresses) {
        return addresses == null
                ? Stream.empty()
                : Stream.of(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.toUnicodeString()
                                : address.toString());
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent() instanceof String text
                    ? text
                    : new String(part.getInputStream().readAllBytes(), UTF_8);
        }
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart inner = several.getBodyPart(i);
                var found = body(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
