package org.essaim.worklist;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What waits in a network for somebody, the most urgent first; what is not theirs to do is not in it. */
public record Worklist(List<WorklistItem> items) {
    /** How much of one kind of work waits, if any. */
    public record WorklistItem(
            WorklistTask task,

            @Schema(description = "How many wait; 100 stands for a hundred or more")
            int count,

            @Nullable @Schema(description = "Of requests about personal data: the day by which the first is due")
            LocalDate dueOn,

            @Nullable @Schema(description = "Of late fees: the first year that has any")
            Integer year) {}
}
