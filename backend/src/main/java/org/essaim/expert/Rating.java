package org.essaim.expert;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.figures.SmallCounts;

/**
 * What everyone may know of the evaluations of an expert: averages over the last multiple of five, so that two readings
 * differ by nothing or by at least five evaluations, and none can be told by subtraction.
 */
@Schema(name = "ExpertRating")
public record Rating(
        @Schema(examples = "4.2") double relevance,
        @Schema(examples = "4.2") double skillTransfer,
        @Schema(examples = "4.2") double budget,

        @Schema(description = "How many evaluations these averages are made of: a multiple of five.")
        int evaluations) {

    /** @param inOrder the evaluations in the order in which they came; nothing when they are fewer than five */
    static Optional<Rating> of(List<Scores> inOrder) {
        int told = inOrder.size() / SmallCounts.LEAST * SmallCounts.LEAST;
        if (told == 0) {
            return Optional.empty();
        }
        var first = inOrder.subList(0, told);
        return Optional.of(new Rating(
                average(first, Scores::relevance),
                average(first, Scores::skillTransfer),
                average(first, Scores::budget),
                told));
    }

    private static double average(List<Scores> scores, ToIntFunction<Scores> score) {
        return Math.round(scores.stream().mapToInt(score).average().orElseThrow() * 10) / 10.0;
    }
}
