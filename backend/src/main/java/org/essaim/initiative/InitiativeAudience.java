package org.essaim.initiative;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** For whom an initiative is. */
public enum InitiativeAudience {
    /** Whoever lives or works there: all the others are among them. */
    ALL,
    YOUTH,
    SENIORS,
    FAMILIES,
    NEIGHBOURHOOD,
    ASSOCIATIONS,
    BUSINESSES,
    ELECTED,
    AGENTS;

    /** Without those that others include, in the order of this list. */
    static List<InitiativeAudience> simplest(Collection<InitiativeAudience> said) {
        return said.contains(ALL)
                ? List.of(ALL)
                : said.stream().distinct().sorted().toList();
    }

    /** Those whom both reach. */
    static List<InitiativeAudience> common(List<InitiativeAudience> one, List<InitiativeAudience> other) {
        if (one.contains(ALL)) {
            return other;
        }
        return other.contains(ALL) ? one : one.stream().filter(other::contains).toList();
    }

    /** Those whom nobody reaches. */
    static List<InitiativeAudience> missing(Collection<InitiativeAudience> reached) {
        return reached.contains(ALL)
                ? List.of()
                : Arrays.stream(values())
                        .filter(not(ALL::equals))
                        .filter(not(reached::contains))
                        .toList();
    }
}
