package org.essaim.territory.mirror;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the mirror has got: one row, shared by all nodes. */
@Entity
class MirrorState {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    private Instant nextListingAt = Instant.EPOCH;
    private @Nullable Instant lastAttemptAt;
    private @Nullable Instant lastSuccessAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MirrorFailure failure;

    private long lastEvent;

    protected MirrorState() {}

    boolean isListingDue(Instant now) {
        return failure != null || !now.isBefore(nextListingAt);
    }

    /** A full listing was taken over, as of the given event. */
    void listed(long event, Instant now, Instant next) {
        lastEvent = event;
        lastAttemptAt = now;
        lastSuccessAt = now;
        failure = null;
        nextListingAt = next;
    }

    void failed(MirrorFailure reason, Instant now) {
        lastAttemptAt = now;
        failure = reason;
    }

    /** The time of the last admin event taken into account, by Keycloak's own clock, in milliseconds. */
    long lastEvent() {
        return lastEvent;
    }

    @Nullable
    Instant lastAttemptAt() {
        return lastAttemptAt;
    }

    @Nullable
    Instant lastSuccessAt() {
        return lastSuccessAt;
    }

    @Nullable
    MirrorFailure failure() {
        return failure;
    }
}
