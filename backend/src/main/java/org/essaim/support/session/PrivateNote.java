package org.essaim.support.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What the advisers of a track note of a session for themselves. Nobody else reads it, by whichever way. */
@Entity
public class PrivateNote {
    @Id
    private UUID session;

    private String body;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PrivateNote() {}

    PrivateNote(UUID session, String body) {
        this.session = session;
        this.body = body;
    }

    void write(String said) {
        body = said;
    }

    String body() {
        return body;
    }

    int version() {
        return version;
    }
}
