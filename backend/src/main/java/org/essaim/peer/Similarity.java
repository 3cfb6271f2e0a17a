package org.essaim.peer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.essaim.initiative.InitiativeKind;
import org.essaim.support.request.CollectivityKind;
import org.jspecify.annotations.Nullable;

/**
 * Which collectivités did something comparable. Whoever shares no theme and no kind of initiative is no peer, however alike;
 * among the others, more in common comes first, then the same kind of collectivité, then as many inhabitants, then whoever is
 * nearer, then the name.
 */
final class Similarity {
    private static final Comparator<Match> ORDER = Comparator.comparing(
                    (Match match) -> -match.because().inCommon())
            .thenComparing(match -> match.because().kind() == null)
            .thenComparing(match -> match.because().stratum() == null)
            .thenComparing(match -> match.because().nearness())
            .thenComparing(match -> match.peer().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(match -> match.peer().track());

    private Similarity() {}

    /**
     * A collectivité, as far as it is compared.
     *
     * @param places the keys of its place and of all that contains it; none when its place is not known
     */
    record Profile(
            UUID track,
            String name,
            @Nullable CollectivityKind kind,
            @Nullable Stratum stratum,
            Collection<String> places,
            Set<String> themes,
            Set<InitiativeKind> initiatives) {}

    /** A peer, and why it is one. */
    record Match(Profile peer, Because because) {}

    /** The peers of a collectivité, in order, as many as are wanted. */
    static List<Match> best(Profile of, Collection<Profile> candidates, int most) {
        return candidates.stream()
                .flatMap(candidate -> between(of, candidate).map(because -> new Match(candidate, because)).stream())
                .sorted(ORDER)
                .limit(most)
                .toList();
    }

    static Optional<Because> between(Profile one, Profile other) {
        var because = new Because(
                one.themes().stream().filter(other.themes()::contains).sorted().toList(),
                one.initiatives().stream()
                        .filter(other.initiatives()::contains)
                        .sorted()
                        .toList(),
                one.kind() == other.kind() ? one.kind() : null,
                one.stratum() == other.stratum() ? one.stratum() : null,
                Nearness.of(one.places(), other.places()));
        return because.inCommon() > 0 ? Optional.of(because) : Optional.empty();
    }
}
