package org.essaim.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essaim.place.Place.Lineage;
import org.jspecify.annotations.Nullable;

/** Which places are the parts of which other. */
final class Membership {
    private Membership() {}

    static Map<String, List<Place>> of(Collection<Place> places) {
        var members = new HashMap<String, List<Place>>();
        for (var place : places) {
            containersOf(place)
                    .forEach(container -> members.computeIfAbsent(container.key(), key -> new ArrayList<>())
                            .add(place));
        }
        members.replaceAll((container, parts) -> List.copyOf(parts));
        return members;
    }

    private static Stream<Place> containersOf(Place place) {
        Lineage in = place.lineage();
        return switch (place.kind()) {
            case COMMUNE -> present(in.epci(), in.ept(), in.arrondissement(), in.department());
            case COMMUNE_DELEGUEE, COMMUNE_ASSOCIEE, ARRONDISSEMENT_MUNICIPAL -> present(in.parent());
            case DEPARTEMENT -> present(in.region());
            case ARRONDISSEMENT, EPCI, EPT, REGION -> Stream.empty();
        };
    }

    private static Stream<Place> present(@Nullable Place... containers) {
        return Stream.of(containers).flatMap(Stream::ofNullable);
    }
}
