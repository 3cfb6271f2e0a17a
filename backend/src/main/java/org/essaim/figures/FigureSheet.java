package org.essaim.figures;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of a network on a day, as one reader may know them. */
public record FigureSheet(
        @Schema(examples = "territoires44") String network,

        @Schema(description = "The day they are counted on; for everyone, the first of a month.")
        LocalDate asOf,

        @Schema(description = "Whether small counts are told: to those who run the network only.")
        boolean full,

        @Schema(description = "Fewer people than this are not told to everyone.")
        int smallBelow,

        MayorsShare mayors,
        List<Figure> figures) {

    /** Of the communes of the perimeter, those whose mayor belongs to the network. */
    public record MayorsShare(
            @Nullable @Schema(description = "Absent when it may not be told.", examples = "31")
            Integer numeratorMembers,

            @Nullable @Schema(description = "With sympathisers; absent when it may not be told.", examples = "42")
            Integer numeratorProches,

            @Schema(description = "All the communes of the perimeter, vacant seats too.", examples = "207")
            int denominator,

            @Nullable @Schema(description = "In per cent.", examples = "14.9758")
            Double rate,

            @Nullable @Schema(examples = "15,0 %") String rateText,
            LocalDate asOf,
            String denominatorSource,

            @Schema(description = "The page of the web app that defines it.")
            String definitionUrl) {}

    /** A figure with all that is needed to quote it. */
    public record Figure(
            FigureKey key,
            String title,
            String definition,

            @Schema(description = "How it is counted, in words.")
            String formula,

            String source,

            @Schema(description = "The page of the web app that defines it.")
            String definitionUrl,

            Count count,
            @Nullable Integer denominator,

            @Nullable @Schema(description = "In per cent.") Double rate,

            List<FigureLine> lines,

            @Schema(description = "The first of each month, the oldest first.")
            List<FigurePoint> history) {}

    /** One line of a figure. */
    public record FigureLine(@Schema(examples = "MUNICIPAL") String key, String label, Count count) {}

    /** A figure on the first of a month; what moved is that of the month before. */
    public record FigurePoint(LocalDate month, Count count) {}
}
