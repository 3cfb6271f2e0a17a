package org.essaim.partner.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a message may go: to a public host, over TLS. The addresses of its name are looked at when it is saved and anew
 * each time, and the message goes to the address that was looked at: a name that means something else a moment later
 * changes nothing.
 */
@ApplicationScoped
class Targets {
    private final WebhookConfig config;

    Targets(WebhookConfig config) {
        this.config = config;
    }

    /** An address of the Internet, and the way there. */
    record Target(URI uri, InetAddress address) {
        boolean isSecure() {
            return uri.getScheme().equals("https");
        }

        int port() {
            return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? 443 : 80;
        }

        String path() {
            var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        }
    }

    /** The way to a URL; none when it may not be called. */
    Optional<Target> find(String url) {
        return parse(url).flatMap(uri -> {
            try {
                var addresses = InetAddress.getAllByName(uri.getHost());
                return Arrays.stream(addresses).allMatch(address -> isAllowed(uri, address))
                        ? Optional.of(new Target(uri, addresses[0]))
                        : Optional.empty();
            } catch (UnknownHostException unknown) {
                return Optional.empty();
            }
        });
    }

    private static Optional<URI> parse(String url) {
        try {
            var uri = new URI(url);
            boolean isPlain = uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
            return isPlain ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isAllowed(URI uri, InetAddress address) {
        return config.allowLoopback() && address.isLoopbackAddress()
                || uri.getScheme().equals("https") && PublicAddresses.isPublic(address);
    }
}
