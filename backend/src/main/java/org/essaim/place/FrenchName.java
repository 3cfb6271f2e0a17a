package org.essaim.place;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name with the article and the preposition French gives it.
 *
 * <p>The article comes from INSEE's TNCC code ("type de nom en clair"): 0 none, 1 none before a vowel, 2 le, 3 la, 4 les,
 * 5 l', 6 aux, 7 las, 8 los. Names of communes contain it ("Le Havre"), names of départements and regions do not
 * ("Loire-Atlantique"). Where the code is missing (overseas collectivités, intercommunalités) the name itself decides.
 */
record FrenchName(String articled, String of) {
    private static final Pattern ELIDED = Pattern.compile("^[AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ].*");
    private static final Pattern FEMININE_BODY = Pattern.compile("^(CC|CA|CU|Métropole|Communauté) .*");
    private static final Pattern ELIDED_BODY = Pattern.compile("^(Eurométropole|Agglomération) .*");
    private static final Pattern CITY_DISTRICT = Pattern.compile("^(.+) (\\d+er?) Arrondissement$");

    static FrenchName of(PlaceKind kind, String name, @Nullable Integer liaison) {
        return switch (kind) {
            case REGION, DEPARTEMENT -> ofLand(name, liaison);
            case EPCI, EPT -> ofIntercommunality(name);
            case ARRONDISSEMENT -> ofArrondissement(ofTown(name, liaison));
            case ARRONDISSEMENT_MUNICIPAL -> ofCityDistrict(name);
            case COMMUNE, COMMUNE_DELEGUEE, COMMUNE_ASSOCIEE -> ofTown(name, liaison);
        };
    }

    /** A town keeps its article, which only « de » may contract: « du Havre », but « de La Rochelle ». */
    private static FrenchName ofTown(String name, @Nullable Integer liaison) {
        return new FrenchName(
                name,
                switch (liaison == null ? -1 : liaison) {
                    case 0, 3, 5, 7, 8 -> "de " + name;
                    case 1 -> "d'" + name;
                    case 2 -> "du " + name.substring("Le ".length());
                    case 4 -> "des " + name.substring("Les ".length());
                    case 6 -> "des " + name.substring("Aux ".length());
                    default -> ofUncoded(name);
                });
    }

    private static String ofUncoded(String name) {
        return name.startsWith("Le ")
                ? "du " + name.substring("Le ".length())
                : name.startsWith("Les ") ? "des " + name.substring("Les ".length()) : elidedOrNot(name);
    }

    private static FrenchName ofLand(String name, @Nullable Integer liaison) {
        return switch (liaison == null ? -1 : liaison) {
            case 1 -> new FrenchName(name, "d'" + name);
            case 2 -> new FrenchName("le " + name, "du " + name);
            case 3 -> new FrenchName("la " + name, "de la " + name);
            case 4 -> new FrenchName("les " + name, "des " + name);
            case 5 -> new FrenchName("l'" + name, "de l'" + name);
            default -> new FrenchName(name, elidedOrNot(name));
        };
    }

    private static FrenchName ofIntercommunality(String name) {
        if (FEMININE_BODY.matcher(name).matches()) {
            return new FrenchName("la " + name, "de la " + name);
        }
        if (ELIDED_BODY.matcher(name).matches()) {
            return new FrenchName("l'" + name, "de l'" + name);
        }
        return new FrenchName(name, elidedOrNot(name));
    }

    private static FrenchName ofArrondissement(FrenchName town) {
        return new FrenchName("l'arrondissement " + town.of, "de l'arrondissement " + town.of);
    }

    private static FrenchName ofCityDistrict(String name) {
        var district = CITY_DISTRICT.matcher(name);
        if (!district.matches()) {
            return new FrenchName(name, elidedOrNot(name));
        }
        var rest = "%s arrondissement de %s".formatted(district.group(2), district.group(1));
        return new FrenchName("le " + rest, "du " + rest);
    }

    private static String elidedOrNot(String name) {
        return (ELIDED.matcher(name).matches() ? "d'" : "de ") + name;
    }
}
