package org.essaim.partner.feed;

/** Why a partner must erase an entry. */
public enum TombstoneReason {
    /** The person withdrew their consent to this partner. */
    WITHDRAWN,
    /** The person had their data erased. */
    ERASED,
    /** The membership ended with its term. */
    EXPIRED,
    /** The person is no longer listed: resigned, suspended, or the network shows no directory any more. */
    UNPUBLISHED,
    /** The agreement with the partner is over. */
    AGREEMENT_ENDED
}
