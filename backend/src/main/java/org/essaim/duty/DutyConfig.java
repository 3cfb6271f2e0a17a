package org.essaim.duty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be held before it is confirmed. */
@ConfigMapping(prefix = "essaim.duty")
interface DutyConfig {
    /** How many slots of a network may wait for the same address to be proved. */
    @WithDefault("3")
    int heldForAnAddress();

    /** How many may wait that were asked for from one place of the web: a town hall is one. */
    @WithDefault("10")
    int heldFromOnePlace();

    /** How often reminders are looked for, and what nobody confirmed is freed. */
    String careEvery();
}
