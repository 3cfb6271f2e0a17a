package org.essaim.initiative;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the initiatives of a collectivité fit together: which of them overlap and by what, and what none of them reaches. */
final class Articulation {
    private final BiPredicate<String, String> isWithin;

    /** @param isWithin whether the first place is the second or lies in it */
    Articulation(BiPredicate<String, String> isWithin) {
        this.isWithin = isWithin;
    }

    /**
     * What two initiatives share.
     *
     * @param where the smaller perimeter, when it lies in the other
     * @param when the days on which both are held
     */
    record Overlap(
            UUID one,
            UUID other,
            List<InitiativeAudience> audiences,
            @Nullable Perimeter where,
            List<String> themes,
            @Nullable Period when) {

        /** In how many of the four ways they overlap. */
        int strength() {
            return Math.toIntExact(Stream.of(!audiences.isEmpty(), where != null, !themes.isEmpty(), when != null)
                    .filter(shared -> shared)
                    .count());
        }
    }

    /**
     * What nothing that goes on, or is to come, reaches.
     *
     * @param themes those on which something was done that is over
     */
    record Gaps(List<InitiativeAudience> audiences, List<String> themes) {}

    /** Each two that share something, the strongest first, then in the order in which the initiatives are given. */
    List<Overlap> overlaps(List<Reach> initiatives) {
        var found = new ArrayList<Overlap>();
        for (int i = 0; i < initiatives.size(); i++) {
            for (int j = i + 1; j < initiatives.size(); j++) {
                between(initiatives.get(i), initiatives.get(j)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Overlap::strength).reversed());
        return found;
    }

    Optional<Overlap> between(Reach one, Reach other) {
        if (one.initiative().equals(other.initiative())) {
            return Optional.empty();
        }
        var overlap = new Overlap(
                one.initiative(),
                other.initiative(),
                InitiativeAudience.common(one.audiences(), other.audiences()),
                one.perimeter().common(other.perimeter(), isWithin).orElse(null),
                one.themes().stream().filter(other.themes()::contains).toList(),
                one.period().common(other.period()).orElse(null));
        return overlap.strength() > 0 ? Optional.of(overlap) : Optional.empty();
    }

    /** Without any initiative nothing is missing: nobody has said anything yet. */
    static Gaps gaps(List<Reach> initiatives, LocalDate today) {
        var goingOn = initiatives.stream()
                .filter(reach -> !reach.period().isOver(today))
                .toList();
        var audiences = goingOn.stream().flatMap(reach -> reach.audiences().stream());
        var themes = goingOn.stream().flatMap(reach -> reach.themes().stream()).toList();
        return new Gaps(
                initiatives.isEmpty() ? List.of() : InitiativeAudience.missing(audiences.toList()),
                initiatives.stream()
                        .flatMap(reach -> reach.themes().stream())
                        .distinct()
                        .filter(not(themes::contains))
                        .sorted()
                        .toList());
    }
}
