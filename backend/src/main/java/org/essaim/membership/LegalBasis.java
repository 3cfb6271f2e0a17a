package org.essaim.membership;

import org.essaim.network.Network;

/** On what the processing of a membership rests (GDPR, art. 6 and 9). */
public enum LegalBasis {
    /** Internal to a not-for-profit body with a political aim. */
    ART9_2_D,
    CONSENT,
    CONTRACT,
    PUBLIC_TASK;

    /** That of somebody who joins a network in their own name, or of an organisation that does. */
    public static LegalBasis ofJoining(Network network, boolean person) {
        return network.isSensitive() && person ? ART9_2_D : CONTRACT;
    }
}
