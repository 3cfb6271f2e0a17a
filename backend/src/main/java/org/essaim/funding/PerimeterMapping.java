package org.essaim.funding;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Which official place the label of a perimeter means: one of its scale that bears this name, and no other does. */
@ApplicationScoped
class PerimeterMapping {
    /** All of France; no place of the gazetteer. */
    static final String FRANCE = "FRANCE";

    private static final Pattern WITH_CODE = Pattern.compile("^(.*?)\\s*\\(([^)]*)\\)$");
    private static final Pattern KIND_OF_EPCI = Pattern.compile("^(?:cc|ca|cu) (?=.)");
    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9]+");

    private final Gazetteer gazetteer;
    private final Map<PlaceKind, Map<String, List<Place>>> names = new ConcurrentHashMap<>();

    PerimeterMapping(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The key of the place, or {@link #FRANCE}; none for what is unknown or ambiguous. */
    Optional<String> find(@Nullable String label, @Nullable String scale) {
        if (label == null || scale == null) {
            return Optional.empty();
        }
        return switch (plain(scale)) {
            case "commune" -> place(PlaceKind.COMMUNE, label);
            case "epci" -> place(PlaceKind.EPCI, label);
            case "departement", "department" -> place(PlaceKind.DEPARTEMENT, label);
            case "region" -> place(PlaceKind.REGION, label);
            case "pays", "country", "continent" -> whole(label);
            default -> Optional.empty();
        };
    }

    private static Optional<String> whole(String label) {
        return switch (plain(label)) {
            case "france", "europe" -> Optional.of(FRANCE);
            default -> Optional.empty();
        };
    }

    private Optional<String> place(PlaceKind kind, String label) {
        var named = named(kind, plain(label));
        var coded = WITH_CODE.matcher(label.strip());
        if (named.isEmpty() && coded.matches()) {
            var code = coded.group(2).strip();
            named = named(kind, plain(coded.group(1))).stream()
                    .filter(place -> isIn(place, code))
                    .toList();
        }
        return named.size() == 1 ? Optional.of(named.getFirst().key()) : Optional.empty();
    }

    /** « Plessé (44) », « Plessé (Loire-Atlantique) », « Plessé (44630) ». */
    private boolean isIn(Place place, String said) {
        return place.code().equals(said)
                || said.equals(place.siren())
                || place.postalCodes().contains(said)
                || gazetteer.departments(place).stream()
                        .anyMatch(department -> department.code().equals(said)
                                || plain(department.name()).equals(plain(said)));
    }

    private List<Place> named(PlaceKind kind, String name) {
        return names.computeIfAbsent(
                        kind,
                        its -> gazetteer.listCurrent(its).stream().collect(groupingBy(place -> plain(place.name()))))
                .getOrDefault(name, List.of());
    }

    private static String plain(String said) {
        var bare = Normalizer.normalize(said.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe");
        return KIND_OF_EPCI
                .matcher(NOT_WORDS.matcher(bare).replaceAll(" ").strip())
                .replaceFirst("");
    }
}
