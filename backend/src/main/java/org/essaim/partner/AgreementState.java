package org.essaim.partner;

import java.util.EnumSet;
import java.util.Set;

/** Where an agreement is in its life. */
public enum AgreementState {
    /** Made, and not begun. */
    UPCOMING,
    /** The partner is served. */
    ACTIVE,
    /** Nothing is served until it is resumed; consents stay. */
    SUSPENDED,
    /** Over, by its date or before. */
    ENDED;

    /** The states that one may decide to go to from here; a date alone makes an agreement begin. */
    public Set<AgreementState> next() {
        return switch (this) {
            case UPCOMING -> EnumSet.of(ENDED);
            case ACTIVE -> EnumSet.of(SUSPENDED, ENDED);
            case SUSPENDED -> EnumSet.of(ACTIVE, ENDED);
            case ENDED -> EnumSet.noneOf(AgreementState.class);
        };
    }
}
