package org.essaim.partner.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How partners are woken up. */
@ConfigMapping(prefix = "essaim.webhooks")
public interface WebhookConfig {
    /** How often what is due is sent; {@code off} on a node that sends nothing. */
    @WithDefault("2s")
    String sendEvery();

    /** How often news is looked for: all that happened meanwhile is one message. */
    @WithDefault("10s")
    String announceEvery();

    /** For how long a partner has to answer. */
    @WithDefault("10s")
    Duration timeout();

    /** How long a message stays with the node that took it; longer than two timeouts, or it may be sent twice. */
    @WithDefault("1m")
    Duration lease();

    /** Whether addresses of this very machine are allowed, in clear: for development. */
    @WithDefault("false")
    boolean allowLoopback();
}
