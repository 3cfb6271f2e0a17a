package org.essaim.support.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.essaim.support.track.TrackReaders.Access;
import org.essaim.support.track.TrackTodo.Side;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A file in the space of a track: what it is called, and who handed it in. */
@Entity
public class TrackDocument {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID track;
    private UUID document;
    private String title;

    @Enumerated(EnumType.STRING)
    private Side side;

    private @Nullable UUID addedBy;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected TrackDocument() {}

    @SuppressWarnings("NullAway.Init")
    TrackDocument(Access by, UUID document, String title, Instant now) {
        this.track = by.track().id();
        this.document = document;
        this.title = title.strip();
        this.side = by.isAdviser() ? Side.TEAM : Side.COLLECTIVITE;
        this.addedBy = by.person();
        this.addedAt = now;
    }

    /** Advisers of the track remove any, the others what they added themselves. */
    boolean isRemovedBy(Access access) {
        return access.isAdviser() || access.person().equals(addedBy);
    }

    UUID id() {
        return id;
    }

    UUID document() {
        return document;
    }

    String title() {
        return title;
    }

    Side side() {
        return side;
    }

    @Nullable
    UUID addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }
}
