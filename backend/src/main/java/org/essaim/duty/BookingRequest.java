package org.essaim.duty;

import java.util.Locale;
import org.essaim.shared.security.LinkToken;

/**
 * A request to book, with what came beside it.
 *
 * @param key under which the same request asks for the same booking
 * @param sourceSha256 of the address from which it came, to limit what it holds unconfirmed
 */
record BookingRequest(NewBooking said, String key, String sourceSha256, Locale locale) {
    /** Another one under the same key is another request. */
    String fingerprint() {
        return LinkToken.sha256(said.toString());
    }
}
