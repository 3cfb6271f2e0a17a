package org.essaim.shared.security;

import static java.util.Collections.unmodifiableSet;

import java.util.EnumSet;
import java.util.Set;

/** What a person may be entrusted with in one network, by membership of the group {@code <network>.<function>}. */
public enum NetworkFunction {
    /** Welcomes members, publishes, moderates. */
    ANIMATION,
    /** Runs the network: settings, territories, partners. */
    ADMINISTRATION,
    /** Advises collectivités. */
    CONSEIL,
    /** Data protection officer (GDPR, art. 37 to 39). */
    DPO,
    /** Gives expertise on referral. */
    EXPERTISE;

    /** Who runs the network. */
    public static final Set<NetworkFunction> STEWARDS = unmodifiableSet(EnumSet.of(ANIMATION, ADMINISTRATION));

    /** Who runs the network, or answers for its data. */
    public static final Set<NetworkFunction> ENTRUSTED = unmodifiableSet(EnumSet.of(ANIMATION, ADMINISTRATION, DPO));
}
