package org.essaim.mail;

import org.essaim.shared.security.LinkToken;
import org.jspecify.annotations.Nullable;

/**
 * The words of one mail, ready to leave.
 *
 * @param unsubscribe the secret of the link that stops this kind of mail; none for a service mail
 */
record RenderedMail(
        String subject, String text, String html, @Nullable LinkToken unsubscribe) {}
