package org.essaim.expert;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How well an expert answers a question, and why. The order favours nobody: more of the skills asked for first, then whoever
 * works nearer, then whoever was proposed less often, then the number, which says nothing of anybody (ADR 34).
 *
 * @param skills those asked for that they have
 * @param reach the key of what covers the place, {@link #FRANCE}, or {@link #ANYWHERE} when no place was asked for
 * @param distance 0 for the place itself, and one more for each level above it
 * @param proposed how often they were proposed in the last twelve months
 */
record Fit(UUID expert, List<String> skills, String reach, int distance, int proposed) {
    static final String FRANCE = "FRANCE";
    static final String ANYWHERE = "ANY";

    private static final Comparator<Fit> NEUTRAL = Comparator.comparing(
                    (Fit fit) -> -fit.skills().size())
            .thenComparing(Fit::distance)
            .thenComparing(Fit::proposed)
            .thenComparing(fit -> fit.expert().toString());

    /** The best answers in order, as many as are wanted; whoever has none of the skills, or works elsewhere, is not one. */
    static List<Fit> best(Wanted wanted, Collection<Candidate> candidates, int most) {
        return candidates.stream()
                .flatMap(candidate -> of(wanted, candidate).stream())
                .sorted(NEUTRAL)
                .limit(most)
                .toList();
    }

    static Optional<Fit> of(Wanted wanted, Candidate candidate) {
        var skills = wanted.skills().stream()
                .filter(candidate.skills()::contains)
                .sorted()
                .toList();
        if (skills.isEmpty() && !wanted.skills().isEmpty()) {
            return Optional.empty();
        }
        if (wanted.places().isEmpty()) {
            return Optional.of(new Fit(candidate.id(), skills, ANYWHERE, 0, candidate.proposed()));
        }
        for (int level = 0; level < wanted.places().size(); level++) {
            if (candidate.perimeter().contains(wanted.places().get(level))) {
                return Optional.of(
                        new Fit(candidate.id(), skills, wanted.places().get(level), level, candidate.proposed()));
            }
        }
        return candidate.perimeter().isEmpty()
                ? Optional.of(
                        new Fit(candidate.id(), skills, FRANCE, wanted.places().size(), candidate.proposed()))
                : Optional.empty();
    }
}
