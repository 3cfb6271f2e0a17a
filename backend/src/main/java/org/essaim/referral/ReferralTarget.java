package org.essaim.referral;

/** To whom, or to what, a collectivité is sent on. Fundings have leads of their own. */
public enum ReferralTarget {
    /** Somebody of the trusted list, chosen among those proposed. */
    EXPERT,
    /** A collectivité that did it already. */
    PEER,
    /** An organisation: a network, an agency, an association. */
    PARTNER,
    /** Something to read, to watch, to use. */
    RESOURCE
}
