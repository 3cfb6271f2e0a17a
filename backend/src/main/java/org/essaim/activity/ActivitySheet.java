package org.essaim.activity;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.figures.Count;
import org.jspecify.annotations.Nullable;

/** The activity of the advisers of a network over a period, as one reader may know it. */
public record ActivitySheet(
        @Schema(examples = "territoires-engagement") String network,

        @Schema(description = "The first day of the period.")
        LocalDate from,

        @Schema(description = "Its last day.") LocalDate to,

        @Schema(description = "The day on which it was counted.")
        LocalDate asOf,

        @Schema(description = "Whether everything is told, on any period: to the team of the network only.")
        boolean full,

        @Schema(description = "A count below this is not told to everyone.")
        int smallBelow,

        @Schema(description = "The first days of the quarters that everyone may read, the latest first.")
        List<LocalDate> quarters,

        @Schema(description = "None before a quarter was counted, to everyone.")
        List<ActivityFigure> figures) {

    /** A figure with all that is needed to quote it. */
    public record ActivityFigure(
            ActivityKey key,
            String title,
            String definition,

            @Schema(description = "How it is counted, in words.")
            String formula,

            String source,

            @Schema(description = "What is counted; of a share, its numerator.")
            Count count,

            @Nullable @Schema(description = "What it is a part of, or is divided by.")
            Count outOf,

            @Nullable @Schema(description = "In per cent, where the count is a part; absent when it may not be told.")
            Double rate,

            @Nullable @Schema(description = "A mean or, with `p90`, a median; absent when it may not be told.")
            Double amount,

            @Nullable @Schema(description = "The ninetieth percentile.", examples = "21.5")
            Double p90,

            List<ActivityLine> lines) {}

    /** One line of a figure. */
    public record ActivityLine(@Schema(examples = "EPCI") String key, String label, Count count) {}
}
