package org.essaim.mail;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a mail goes to.
 *
 * @param person none for somebody who is not known here yet
 */
public record Recipient(@Nullable UUID person, String email, Locale locale) {}
