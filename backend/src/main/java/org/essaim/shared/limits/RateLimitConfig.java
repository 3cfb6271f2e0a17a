package org.essaim.shared.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Requests per minute, or what is said, for each client of a kind and on each node. */
@ConfigMapping(prefix = "essaim.rate-limit")
public interface RateLimitConfig {
    /** For the program of a partner network. */
    @WithDefault("600")
    int program();

    /** For a person, on all their devices. */
    @WithDefault("1200")
    int person();

    /** For an address from which nobody is signed in: a whole town hall may share one. */
    @WithDefault("3000")
    int visitor();

    /** Mails an hour that are written for an address of the web to addresses nobody proved; a room may share it. */
    @WithDefault("60")
    int unprovedMails();

    /** For programs that were promised something else, by their client id. */
    Map<String, Integer> of();
}
