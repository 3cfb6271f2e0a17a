package org.essaim.support.track;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody accompanies a track, for a time; those who left stay as its history. */
@Entity
public class TrackAdviser {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID track;
    private @Nullable UUID person;
    private boolean leads;
    private Instant since;
    private @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected TrackAdviser() {}

    @SuppressWarnings("NullAway.Init")
    TrackAdviser(UUID track, UUID person, boolean leads, Instant since) {
        this.track = track;
        this.person = person;
        this.leads = leads;
        this.since = since;
    }

    void leave(Instant now) {
        until = now;
    }

    UUID track() {
        return track;
    }

    public @Nullable UUID person() {
        return person;
    }

    boolean leads() {
        return leads;
    }

    Instant since() {
        return since;
    }

    @Nullable
    Instant until() {
        return until;
    }
}
