package org.essaim.funding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the national catalogue is read; without a token it is not. */
@ConfigMapping(prefix = "essaim.aides-territoires")
interface AidesConfig {
    @WithDefault("https://aides-territoires.beta.gouv.fr")
    URI url();

    /** Of the account of the installation at Aides-territoires. */
    Optional<String> token();

    /** For how long one page may take. */
    @WithDefault("30s")
    Duration timeout();

    /** Before the second attempt; twice as long before each one after. */
    @WithDefault("2s")
    Duration firstWait();
}
