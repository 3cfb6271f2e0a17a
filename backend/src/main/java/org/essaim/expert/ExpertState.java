package org.essaim.expert;

import java.util.EnumSet;
import java.util.Set;

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
    WITHDRAWN;

    /**
     * Where those who vet may lead from here.
     *
     * @param isNearItsEnd whether a term that runs is renewed already
     */
    Set<ExpertState> next(boolean isNearItsEnd) {
        return switch (this) {
            case APPLIED -> EnumSet.of(VETTED, REFUSED);
            case VETTED -> isNearItsEnd ? EnumSet.of(VETTED, SUSPENDED) : EnumSet.of(SUSPENDED);
            case EXPIRED -> EnumSet.of(VETTED, SUSPENDED);
            case SUSPENDED -> EnumSet.of(VETTED);
            case REFUSED, WITHDRAWN -> EnumSet.noneOf(ExpertState.class);
        };
    }
}
