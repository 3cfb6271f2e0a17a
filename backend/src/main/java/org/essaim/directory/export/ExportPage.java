package org.essaim.directory.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the files that were taken from the directory of a network. */
public record ExportPage(
        List<ExportLine> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {

    /**
     * Who took the directory away, when, what for.
     *
     * @param person their name; none for a visitor, or somebody who was erased since
     * @param entries how many people left in the file; none as long as it is being written
     * @param outcome none as long as it is being written, or when the service stopped meanwhile
     */
    public record ExportLine(
            UUID id,
            Instant beganAt,
            @Nullable String person,
            FileFormat format,
            String purpose,
            @Nullable Integer entries,
            @Nullable ExportOutcome outcome) {}

    /** Whether all of a file left. */
    public enum ExportOutcome {
        WHOLE,
        ABORTED
    }
}
