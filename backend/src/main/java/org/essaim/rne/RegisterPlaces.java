package org.essaim.rne;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.place.PlaceKind;

/** The places of the register as they are known here: a former commune is the one that it joined. */
@ApplicationScoped
class RegisterPlaces {
    private final Gazetteer gazetteer;

    RegisterPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The same row with the places that are known here; nothing when none is. */
    Optional<RegisterRow> known(RegisterRow row) {
        var places = row.places().stream()
                .flatMap(key -> find(key).stream())
                .map(Place::key)
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new RegisterRow(
                        places, row.identity(), row.woman(), row.birth(), row.function(), row.starts()));
    }

    /** An établissement public territorial is an intercommunality to the register. */
    private Optional<Place> find(String key) {
        return gazetteer.find(key).or(() -> gazetteer.find(key.replace("EPCI:", "EPT:")));
    }

    /** Where the register lists a mandate: that of a commune déléguée is listed in its commune. */
    String listed(String place) {
        return gazetteer
                .find(place)
                .filter(found ->
                        found.kind() == PlaceKind.COMMUNE_DELEGUEE || found.kind() == PlaceKind.COMMUNE_ASSOCIEE)
                .flatMap(part -> gazetteer.communes(part.key()).stream().findFirst())
                .map(Place::key)
                .orElse(place);
    }
}
