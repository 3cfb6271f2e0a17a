package org.essaim.support.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What somebody remarks on shared minutes. */
@Entity
public class SessionRemark {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID session;
    private @Nullable UUID person;
    private String body;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected SessionRemark() {}

    @SuppressWarnings("NullAway.Init")
    SessionRemark(UUID session, UUID person, String body, Instant now) {
        this.session = session;
        this.person = person;
        this.body = body.strip();
        this.writtenAt = now;
    }

    @Nullable
    UUID person() {
        return person;
    }

    String body() {
        return body;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
