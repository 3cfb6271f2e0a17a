package org.essaim.membership.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** For how long applications are kept. */
@ConfigMapping(prefix = "essaim.application")
interface ApplicationConfig {
    /** How long an applicant has to prove their address. */
    @WithDefault("P7D")
    Period verifiedWithin();

    /** How long one may leave a draft aside. */
    @WithDefault("P30D")
    Period draftKept();

    /** How long a decision can be looked up, and the application behind it. */
    @WithDefault("P12M")
    Period decisionKept();

    /** How many applications to one network may wait for the same address to be proved. */
    @WithDefault("3")
    int pendingForAnAddress();
}
