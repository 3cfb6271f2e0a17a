package org.essaim.funding;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses that may be shown as links: of the web, and nothing that runs. */
final class WebAddress {
    private static final int LONGEST = 700;

    private WebAddress() {}

    static boolean isSafe(String address) {
        try {
            var uri = new URI(address.strip());
            return address.length() <= LONGEST
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** The address, or none when it is not one of the web. */
    static @Nullable String orNull(@Nullable String address) {
        return address != null && isSafe(address) ? address.strip() : null;
    }
}
