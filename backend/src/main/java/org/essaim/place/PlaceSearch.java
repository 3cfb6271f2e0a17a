package org.essaim.place;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Finds places by name, code or postal code among those in memory, in one pass over all of them: a few milliseconds.
 *
 * <p>Order: relevance, then population. A part of a commune brings the commune it is in, for who looks for « Machecoul »
 * wants Machecoul-Saint-Même. When no place begins with what was typed, one typing error is forgiven; when that finds
 * nothing either, a département may be what ends it, as in « Nanterre 92 ».
 */
@Singleton
@Startup
class PlaceSearch {
    private static final Pattern CODE = Pattern.compile("[0-9][0-9AB][0-9]{0,7}|" + PlaceKind.KEY_PATTERN);
    private static final Pattern THEN_DEPARTMENT = Pattern.compile("(.+) ([0-9][0-9ab][0-9]?)");
    private static final Comparator<Map.Entry<Place, Integer>> BEST_FIRST = Map.Entry.<Place, Integer>comparingByValue()
            .thenComparing(
                    Map.Entry::getKey, comparingInt(Place::populationOrZero).reversed())
            .thenComparing(Map.Entry::getKey, comparing(Place::kind).thenComparing(Place::code));

    private final Gazetteer gazetteer;
    /** Made while the rest of the application starts: the first who searches may have to wait a moment. */
    private final CompletableFuture<List<SearchName>> names;

    PlaceSearch(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        names = CompletableFuture.supplyAsync(
                () -> gazetteer.current().stream().map(SearchName::of).toList());
    }

    List<Place> list(PlaceQuery query) {
        return relevances(query).entrySet().stream()
                .sorted(BEST_FIRST)
                .limit(query.limit())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Place, Integer> relevances(PlaceQuery query) {
        if (query.text() == null) {
            return relevances(query, name -> Relevance.EXACT);
        }
        var code = query.text().toUpperCase(Locale.ROOT);
        if (CODE.matcher(code).matches()) {
            var meant = gazetteer.find(code).or(() -> gazetteer.find(PlaceKind.COMMUNE.key(code)));
            return relevances(
                    query,
                    name -> meant.filter(name.place()::equals).isPresent()
                            ? Relevance.EXACT
                            : name.relevanceOfCode(code));
        }
        var typed = SearchText.ofQuery(query.text());
        return typed.isEmpty() ? Map.of() : relevancesOf(typed, query);
    }

    private Map<Place, Integer> relevancesOf(String typed, PlaceQuery query) {
        var written = relevances(query, name -> name.relevance(typed));
        if (written.values().stream().anyMatch(relevance -> relevance <= Relevance.BEGINS + 1)) {
            return written;
        }
        var mistyped = relevances(query, name -> name.relevanceWithOneTypo(typed));
        written.forEach((place, relevance) -> mistyped.merge(place, relevance, Math::min));
        return mistyped.isEmpty() ? relevancesInDepartment(typed, query) : mistyped;
    }

    private Map<Place, Integer> relevancesInDepartment(String typed, PlaceQuery query) {
        var parts = THEN_DEPARTMENT.matcher(typed);
        if (query.department() != null || !parts.matches()) {
            return Map.of();
        }
        return gazetteer
                .find(PlaceKind.DEPARTEMENT.key(parts.group(2).toUpperCase(Locale.ROOT)))
                .map(department -> relevancesOf(parts.group(1), query.in(department, parts.group(1))))
                .orElse(Map.of());
    }

    /** The wanted places that answer at all; a commune answers also through a part that is written or begun. */
    private Map<Place, Integer> relevances(PlaceQuery query, ToIntFunction<SearchName> relevanceOf) {
        var found = new HashMap<Place, Integer>();
        for (var name : names.join()) {
            int relevance = relevanceOf.applyAsInt(name);
            if (relevance == Relevance.NONE) {
                continue;
            }
            if (isWanted(name.place(), query)) {
                found.merge(name.place(), relevance, Math::min);
            }
            var commune = name.place().lineage().parent();
            if (commune != null && relevance <= Relevance.BEGINS + 1 && isWanted(commune, query)) {
                found.merge(commune, relevance, Math::min);
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
}
