package org.essaim.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would become of a file, line by line; nothing has been written. */
public record ImportReport(
        ImportKind kind,

        @Schema(description = "Lines of the file that say something.")
        int rows,

        int toCreate,
        int toJoin,
        int alreadyThere,

        @Schema(description = "Columns that are not read here.")
        List<String> unreadColumns,

        @Schema(description = "What has to be put right before anything is imported, 200 at most.")
        List<WrongCell> errors,

        @Schema(description = "What becomes of each line, the first 200.")
        List<PlannedLine> lines) {

    /** What is wrong, where, in a sentence for the reader. */
    public record WrongCell(
            @Schema(examples = "12") int line,
            @Schema(examples = "email") String column,
            String message) {}

    /** What becomes of a line. */
    public record PlannedLine(
            int line,
            String label,
            Outcome outcome,

            @Schema(description = "The membership that it would write has ended already; nobody is written to.")
            boolean membershipOver) {

        static PlannedLine of(Planned<?> planned) {
            return new PlannedLine(planned.number(), planned.label(), planned.outcome(), planned.isOver());
        }
    }
}
