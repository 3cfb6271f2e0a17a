package org.essaim.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That a file was imported, under a key that makes a second try harmless. */
@Entity
public class ImportRun {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private String file;
    private String idempotencyKey;
    private String sha256;
    private boolean invited;
    private int created;
    private int joined;
    private int alreadyThere;
    private @Nullable UUID importedBy;
    private Instant importedAt;
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    @SuppressWarnings("NullAway.Init")
    ImportRun(ImportRequest request, UUID by, Instant now) {
        network = request.network().slug();
        kind = request.kind();
        file = request.file();
        idempotencyKey = request.key();
        sha256 = request.sha256();
        invited = request.invite();
        importedBy = by;
        importedAt = now;
    }

    void count(int created, int joined, int alreadyThere) {
        this.created = created;
        this.joined = joined;
        this.alreadyThere = alreadyThere;
    }

    void undo(Instant now) {
        undoneAt = now;
    }

    /** Whether the same thing was asked for then. */
    boolean isOf(ImportRequest request) {
        return kind == request.kind() && invited == request.invite() && sha256.equals(request.sha256());
    }

    UUID id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    String file() {
        return file;
    }

    boolean invited() {
        return invited;
    }

    int created() {
        return created;
    }

    int joined() {
        return joined;
    }

    /** Lines of which something was written, as far as the network may know. */
    int written() {
        return created + joined;
    }

    int alreadyThere() {
        return alreadyThere;
    }

    Instant importedAt() {
        return importedAt;
    }

    @Nullable
    Instant undoneAt() {
        return undoneAt;
    }
}
