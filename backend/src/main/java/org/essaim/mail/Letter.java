package org.essaim.mail;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be written.
 *
 * @param network the network it speaks for, by its slug; none for the installation itself
 * @param template the name of the file in {@code mail/fr} and {@code mail/en}
 * @param names somebody else whom its words name: it does not leave any more once they are erased; none if there is nobody
 * @param calendar an event for the reader's calendar (RFC 5545), attached to it; none for most
 * @param values what its braces name: text, never markup; a paragraph that names an absent or empty one is left out
 */
public record Letter(
        Recipient to,
        Topic topic,
        @Nullable String network,
        String template,
        @Nullable UUID names,
        Map<String, String> values,
        @Nullable String calendar) {

    /** A mail that names nobody but its reader. */
    public Letter(Recipient to, Topic topic, @Nullable String network, String template, Map<String, String> values) {
        this(to, topic, network, template, null, values, null);
    }

    /** The same, which names somebody else. */
    public Letter naming(UUID somebody) {
        return new Letter(to, topic, network, template, somebody, values, calendar);
    }

    /** The same, with an event for the reader's calendar. */
    public Letter with(String event) {
        return new Letter(to, topic, network, template, names, values, event);
    }
}
