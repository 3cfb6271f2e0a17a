package org.essaim.shared.security;

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
    EXPERTISE
}
