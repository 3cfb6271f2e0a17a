package org.essaim.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did something: a person, a partner's program, or the service itself. */
public record Actor(Kind kind, @Nullable UUID id) {
    /** The service acting on its own, such as the mirror of territories. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null);

    /** The kinds of actor. */
    public enum Kind {
        PERSON,
        PARTNER,
        SYSTEM
    }

    public static Actor person(UUID id) {
        return new Actor(Kind.PERSON, id);
    }

    public static Actor partner(UUID id) {
        return new Actor(Kind.PARTNER, id);
    }
}
