package org.essaim.place;

import static java.util.Comparator.comparingInt;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Finds places by name, code or postal code among those in memory; one pass over all of them takes about a millisecond.
 *
 * <p>Order: relevance, then population. A part of a commune comes after communes that answer as well, and brings the
 * commune it is in: who looks for « Machecoul » wants Machecoul-Saint-Même, and whoever types a name that no place
 * begins with is given one typing error.
 */
@Singleton
@Startup
class PlaceSearch {
    private static final String CODE = "[0-9][0-9AB][0-9]{0,7}";
    private static final Comparator<Match> BEST_FIRST = comparingInt(Match::relevance)
            .thenComparing(comparingInt((Match match) -> match.place().populationOrZero())
                    .reversed())
            .thenComparing(match -> match.place().kind())
            .thenComparing(match -> match.place().code());

    private final Gazetteer gazetteer;
    private final List<Name> names;

    PlaceSearch(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        names = gazetteer.current().stream().map(Name::of).toList();
    }

    List<Place> list(PlaceQuery query) {
        return matches(query).stream()
                .sorted(BEST_FIRST)
                .limit(query.limit())
                .map(Match::place)
                .toList();
    }

    private List<Match> matches(PlaceQuery query) {
        if (query.text() == null) {
            return accepted(query, name -> Relevance.EXACT);
        }
        var code = query.text().toUpperCase(Locale.ROOT);
        if (code.matches(CODE) || code.matches(PlaceKind.KEY_PATTERN)) {
            var meant = gazetteer
                    .find(code)
                    .or(() -> gazetteer.find(PlaceKind.COMMUNE.key(code)))
                    .orElse(null);
            return accepted(query, name -> name.place().equals(meant) ? Relevance.EXACT : ofCode(code, name.place()));
        }
        var typed = SearchText.ofQuery(query.text());
        if (typed.isEmpty()) {
            return List.of();
        }
        var written = accepted(query, name -> name.relevance(typed));
        return written.stream().anyMatch(match -> match.relevance() <= Relevance.BEGINS + 1)
                ? written
                : accepted(query, name -> Math.min(name.relevance(typed), name.relevanceWithOneTypo(typed)));
    }

    private List<Match> accepted(PlaceQuery query, ToIntFunction<Name> relevance) {
        int[] relevances = names.stream().mapToInt(relevance).toArray();
        var throughParts = throughParts(relevances);
        return IntStream.range(0, relevances.length)
                .mapToObj(i -> new Match(names.get(i).place(), relevances[i]))
                .map(match -> match.orBetter(throughParts.getOrDefault(match.place(), Relevance.NONE)))
                .filter(match -> match.relevance() < Relevance.NONE && isWanted(match.place(), query))
                .toList();
    }

    /** A commune is found through a part of it that is written or begun, just after those found by their own name. */
    private Map<Place, Integer> throughParts(int[] relevances) {
        var found = new HashMap<Place, Integer>();
        for (int i = 0; i < relevances.length; i++) {
            var commune = names.get(i).place().lineage().parent();
            if (commune != null && relevances[i] <= Relevance.BEGINS + 1) {
                found.merge(commune, relevances[i], Math::min);
            }
        }
        return found;
    }

    private boolean isWanted(Place place, PlaceQuery query) {
        return (query.kind() == null || query.kind() == place.kind())
                && (query.postalCode() == null || place.postalCodes().contains(query.postalCode()))
                && (query.department() == null
                        || query.department().equals(place)
                        || gazetteer.departments(place).contains(query.department()));
    }

    private static int ofCode(String code, Place place) {
        if (code.equals(place.code()) || code.equals(place.siren())) {
            return Relevance.EXACT;
        }
        if (place.postalCodes().contains(code)) {
            return Relevance.EXACT + 1;
        }
        return place.code().startsWith(code) || place.postalCodes().stream().anyMatch(postal -> postal.startsWith(code))
                ? Relevance.BEGINS
                : Relevance.NONE;
    }

    /** A place and how well it answers. */
    private record Match(Place place, int relevance) {
        Match orBetter(int other) {
            return other < relevance ? new Match(place, other) : this;
        }
    }

    /** A place with its reduced names: « la chapelle sur erdre », « chapelle sur erdre ». */
    private record Name(Place place, String full, String bare) {
        static Name of(Place place) {
            var full = SearchText.of(place.name());
            var bare = SearchText.withoutArticle(full);
            return new Name(place, full, bare.equals(full) ? full : bare);
        }

        int relevance(String typed) {
            return behind(Math.min(Relevance.of(typed, full), Relevance.of(typed, bare)));
        }

        int relevanceWithOneTypo(String typed) {
            return behind(Math.min(Relevance.withOneTypo(typed, full), Relevance.withOneTypo(typed, bare)));
        }

        private int behind(int relevance) {
            return relevance == Relevance.NONE
                    ? relevance
                    : place.kind().isPartOfCommune()
                            ? relevance + 1
                            : place.kind() == PlaceKind.ARRONDISSEMENT ? relevance + 3 : relevance;
        }
    }
}
