package org.essaim.duty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be held at once. */
@ConfigMapping(prefix = "essaim.duty")
interface DutyConfig {
    /** How many slots of a network that are to come one mailbox may have, confirmed or not. */
    @WithDefault("3")
    int heldForAnAddress();

    /** How many may wait that were asked for from one place of the web: a town hall is one. */
    @WithDefault("10")
    int heldFromOnePlace();

    /** How often reminders are looked for, and what nobody confirmed is freed. */
    String careEvery();
}
