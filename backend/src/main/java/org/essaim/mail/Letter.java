package org.essaim.mail;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be written.
 *
 * @param network the network it speaks for, by its slug; none for the installation itself
 * @param template the name of the file in {@code mail/fr} and {@code mail/en}
 * @param values what its braces name: text, never markup; a paragraph that names an absent or empty one is left out
 */
public record Letter(
        Recipient to, Topic topic, @Nullable String network, String template, Map<String, String> values) {}
