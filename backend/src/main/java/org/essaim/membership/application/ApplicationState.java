package org.essaim.membership.application;

import java.util.Set;

/** Where an application is, and where it may go from there. */
public enum ApplicationState {
    /** Begun, to be resumed by the link that was sent. */
    DRAFT,
    /** Sent, by somebody who has not yet proved that the address is theirs. */
    EMAIL_PENDING,
    /** Waits for those who run the network. */
    SUBMITTED,
    IN_REVIEW,
    /** Waits for the applicant. */
    INFO_REQUESTED,
    APPROVED,
    REFUSED,
    /** Taken back by the applicant. */
    WITHDRAWN;

    public Set<ApplicationState> next() {
        return switch (this) {
            case DRAFT -> Set.of(EMAIL_PENDING, WITHDRAWN);
            case EMAIL_PENDING -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(IN_REVIEW, INFO_REQUESTED, WITHDRAWN);
            case IN_REVIEW -> Set.of(INFO_REQUESTED, APPROVED, REFUSED, WITHDRAWN);
            case INFO_REQUESTED -> Set.of(IN_REVIEW, WITHDRAWN);
            case APPROVED, REFUSED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether those who run the network may know of it. */
    boolean isKnownToTheNetwork() {
        return this != DRAFT && this != EMAIL_PENDING;
    }
}
