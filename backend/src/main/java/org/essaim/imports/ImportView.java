package org.essaim.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import that was made. */
public record ImportView(
        UUID id,
        ImportKind kind,
        @Schema(examples = "adherents.csv") String file,
        boolean invited,
        int created,
        int joined,
        int alreadyThere,
        Instant importedAt,
        @Nullable Instant undoneAt) {

    static ImportView of(ImportRun run) {
        return new ImportView(
                run.id(),
                run.kind(),
                run.file(),
                run.invited(),
                run.created(),
                run.joined(),
                run.alreadyThere(),
                run.importedAt(),
                run.undoneAt());
    }
}
