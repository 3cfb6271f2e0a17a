package org.essaim.support.request;

/** The five axes of the advice, as the founding text of the unit names them. */
public enum SupportTopic {
    /** The strategic axes that a collectivité gives itself. */
    STRATEGY,
    /** Opportunities to explore and traps to avoid. */
    OPPORTUNITIES,
    /** How the initiatives of local actors fit together. */
    COHERENCE,
    /** Orientation towards trusted providers and experts. */
    ORIENTATION,
    /** Leads for funding. */
    FUNDING
}
