package org.essaim.programme;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What all territories of a network say of the actions that were held, the latest year first. */
@Schema(name = "ProgrammeSynthesis")
public record SynthesisView(List<Line> items) {

    /**
     * The actions of a kind that were held in a year.
     *
     * @param relevance of the methods
     * @param transfer of skills
     */
    @Schema(name = "ProgrammeSynthesisLine")
    public record Line(
            int year,
            ActionKind kind,
            int territories,
            int actions,
            int halfDays,

            @Schema(description = "How many actions were evaluated; what follows is of them.")
            int sheets,

            int participants,
            long spentCents,
            @Nullable Score relevance,
            @Nullable Score transfer) {}

    /** Marks from 1 to 5. */
    @Schema(name = "ProgrammeScore")
    public record Score(
            BigDecimal average,

            @Schema(description = "The standard deviation: how far apart the marks are.")
            BigDecimal deviation,

            int lowest,
            int highest) {}
}
