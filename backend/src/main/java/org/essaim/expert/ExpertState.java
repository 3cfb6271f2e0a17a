package org.essaim.expert;

/** Where an expert is; {@code EXPIRED} is never written, it follows from the day. */
public enum ExpertState {
    /** Offers their services, and waits for an answer. */
    APPLIED,
    /** Trusted, listed and proposed, until the end of the term. */
    VETTED,
    /** The term is over: not listed any more, until it is renewed. */
    EXPIRED,
    REFUSED,
    SUSPENDED,
    /** They left by themselves after having been trusted; what was said of their missions stays for when they come back. */
    WITHDRAWN
}
