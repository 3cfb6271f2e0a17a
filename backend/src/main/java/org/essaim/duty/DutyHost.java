package org.essaim.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An adviser who holds a schedule, as visitors read them. */
@Entity
public class DutyHost {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID schedule;
    private UUID person;
    private String name;
    private @Nullable String videoUrl;
    private @Nullable Instant leftAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DutyHost() {}

    @SuppressWarnings("NullAway.Init")
    DutyHost(UUID schedule, UUID person) {
        this.schedule = schedule;
        this.person = person;
    }

    /** Takes over what the adviser says of themself. */
    void change(HostInput said) {
        name = said.name().strip();
        videoUrl = said.videoUrl();
    }

    void leave(Instant now) {
        leftAt = now;
    }

    /** Whether they hold it still. */
    boolean isThere() {
        return leftAt == null;
    }

    UUID id() {
        return id;
    }

    UUID schedule() {
        return schedule;
    }

    UUID person() {
        return person;
    }

    String name() {
        return name;
    }

    @Nullable
    String videoUrl() {
        return videoUrl;
    }
}
