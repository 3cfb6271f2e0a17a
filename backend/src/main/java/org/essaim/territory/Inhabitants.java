package org.essaim.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;

/**
 * How many people live in a perimeter, and how many of them in the countryside.
 *
 * <p>A commune is rural below 2,000 inhabitants, the threshold under which INSEE sees no urban unit. A commune counts
 * once, even when the perimeter names it and its intercommunalité; a part of a commune (commune déléguée, district)
 * counts with its own inhabitants unless the whole commune is there, and is as rural as its commune.
 *
 * @param rural inhabitants of communes under the threshold
 * @param communes how many communes the perimeter touches
 */
record Inhabitants(int total, int rural, int communes) {
    static final int URBAN_FROM = 2_000;

    static Inhabitants of(List<String> perimeter, Gazetteer gazetteer) {
        var places = perimeter.stream()
                .map(gazetteer::find)
                .flatMap(Optional::stream)
                .toList();
        var populations = new HashMap<Place, Integer>();
        places.stream()
                .filter(place -> !place.kind().isPartOfCommune())
                .flatMap(place -> gazetteer.communes(place.key()).stream())
                .forEach(commune -> populations.put(commune, commune.populationOrZero()));
        var parts = new HashMap<Place, Integer>();
        places.stream()
                .filter(place -> place.kind().isPartOfCommune())
                .distinct()
                .forEach(part -> gazetteer.communes(part.key()).stream()
                        .filter(commune -> !populations.containsKey(commune))
                        .forEach(commune -> parts.merge(commune, part.populationOrZero(), Integer::sum)));
        populations.putAll(parts);
        return of(populations);
    }

    private static Inhabitants of(Map<Place, Integer> populations) {
        int total = populations.values().stream().mapToInt(Integer::intValue).sum();
        int rural = populations.entrySet().stream()
                .filter(entry -> entry.getKey().populationOrZero() < URBAN_FROM)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Inhabitants(total, rural, populations.size());
    }

    /** From 0 to 1, to four decimals; 0 where nobody lives. */
    double ruralShare() {
        return share(rural);
    }

    /** From 0 to 1, to four decimals; 0 where nobody lives. */
    double urbanShare() {
        return share(total - rural);
    }

    private double share(int part) {
        return total == 0 ? 0 : Math.round(10_000.0 * part / total) / 10_000.0;
    }
}
