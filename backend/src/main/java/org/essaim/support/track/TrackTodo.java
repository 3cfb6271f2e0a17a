package org.essaim.support.track;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that one of both sides said they would do. */
@Entity
public class TrackTodo {
    /** On which side of a track somebody is. */
    public enum Side {
        TEAM,
        COLLECTIVITE
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID track;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String task;
    private @Nullable LocalDate dueOn;
    private @Nullable Instant doneAt;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected TrackTodo() {}

    @SuppressWarnings("NullAway.Init")
    TrackTodo(UUID track, Side side, String task, @Nullable LocalDate dueOn, Instant now) {
        this.track = track;
        this.side = side;
        this.task = task.strip();
        this.dueOn = dueOn;
        this.createdAt = now;
    }

    /** Done, or to be done after all. */
    void mark(boolean isDone, Instant now) {
        doneAt = isDone ? doneAt == null ? now : doneAt : null;
    }

    UUID id() {
        return id;
    }

    Side side() {
        return side;
    }

    String task() {
        return task;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    int version() {
        return version;
    }
}
