package org.essaim.network;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Whom a network takes in, on which condition, and for how long. */
@Embeddable
public record MembershipPolicy(
        @Enumerated(EnumType.STRING) @Column(name = "membership_subject")
        Subject subject,

        @Column(name = "charter_required") boolean charterRequired,

        @Enumerated(EnumType.STRING) @Column(name = "membership_term")
        Term term) {

    /** Who becomes a member. */
    public enum Subject {
        PERSON,
        ORGANIZATION,
        BOTH
    }

    /** When a membership has to be renewed. */
    public enum Term {
        NONE,
        CALENDAR_YEAR,
        TWELVE_MONTHS
    }
}
