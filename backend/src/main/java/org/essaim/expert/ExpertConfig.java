package org.essaim.expert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** For how long an expert is trusted, and when they are reminded of the end. */
@ConfigMapping(prefix = "essaim.expert")
interface ExpertConfig {
    @WithDefault("P24M")
    Period term();

    /** How long before the end they are written to, and from when the term may be renewed. */
    @WithDefault("P60D")
    Period notice();

    /** How long what was refused, or is over, is kept. */
    @WithDefault("P24M")
    Period kept();
}
