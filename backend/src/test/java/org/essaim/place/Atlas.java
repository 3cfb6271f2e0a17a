package org.essaim.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.essaim.place.Place.Lineage;
import org.essaim.place.Place.Statute;
import org.jspecify.annotations.Nullable;

/** A corner of France for tests: an EPCI astride two regions, a merged commune, a few homonyms. */
public final class Atlas {
    public static final Place BRETAGNE = top(PlaceKind.REGION, "53", "Bretagne", 3_400_000, null);
    public static final Place PAYS_DE_LA_LOIRE = top(PlaceKind.REGION, "52", "Pays de la Loire", 3_900_000, null);
    public static final Place ILLE_ET_VILAINE =
            top(PlaceKind.DEPARTEMENT, "35", "Ille-et-Vilaine", 1_100_000, BRETAGNE);
    public static final Place LOIRE_ATLANTIQUE =
            top(PlaceKind.DEPARTEMENT, "44", "Loire-Atlantique", 1_500_000, PAYS_DE_LA_LOIRE);
    public static final Place NANTES_ARRONDISSEMENT = arrondissement("442", "Nantes", 850_000);
    public static final Place REDON_AGGLO = epci("243500741", "CA Redon Agglomération", EpciType.CA);
    public static final Place NANTES_METROPOLE = epci("244400404", "Nantes Métropole", EpciType.METRO);

    public static final Place REDON = commune("35236", "Redon", 9_000, "35600", REDON_AGGLO, ILLE_ET_VILAINE);
    public static final Place BAINS = commune("35013", "Bains-sur-Oust", 3_500, "35600", REDON_AGGLO, ILLE_ET_VILAINE);
    public static final Place PLESSE = commune("44128", "Plessé", 5_335, "44630", REDON_AGGLO, LOIRE_ATLANTIQUE);
    public static final Place NANTES = commune("44109", "Nantes", 325_000, "44000", NANTES_METROPOLE, LOIRE_ATLANTIQUE);
    public static final Place SAINT_HERBLAIN =
            commune("44162", "Saint-Herblain", 50_000, "44800", NANTES_METROPOLE, LOIRE_ATLANTIQUE);
    public static final Place MACHECOUL =
            commune("44087", "Machecoul-Saint-Même", 7_689, "44270", null, LOIRE_ATLANTIQUE);
    public static final Place OLD_MACHECOUL = part("44087", "Machecoul", MACHECOUL);
    public static final Place OLD_SAINT_MEME = part("44181", "Saint-Même-le-Tenu", MACHECOUL);

    public static final Gazetteer GAZETTEER = new Gazetteer("a corner", all(), Map.of("COM:44181", "COM:44087"));

    private Atlas() {}

    private static List<Place> all() {
        return new ArrayList<>(List.of(
                BRETAGNE,
                PAYS_DE_LA_LOIRE,
                ILLE_ET_VILAINE,
                LOIRE_ATLANTIQUE,
                NANTES_ARRONDISSEMENT,
                REDON_AGGLO,
                NANTES_METROPOLE,
                REDON,
                BAINS,
                PLESSE,
                NANTES,
                SAINT_HERBLAIN,
                MACHECOUL,
                OLD_MACHECOUL,
                OLD_SAINT_MEME));
    }

    private static Place top(PlaceKind kind, String code, String name, int population, @Nullable Place region) {
        return place(kind, code, name, population, List.of(), in(null, null, null, region), null);
    }

    private static Place arrondissement(String code, String name, int population) {
        var lineage = in(null, null, LOIRE_ATLANTIQUE, PAYS_DE_LA_LOIRE);
        return place(PlaceKind.ARRONDISSEMENT, code, name, population, List.of(), lineage, null);
    }

    private static Place epci(String code, String name, EpciType type) {
        var statute = new Statute(type, FiscalMode.FPU);
        return place(PlaceKind.EPCI, code, name, 100_000, List.of(), in(null, null, null, null), statute);
    }

    private static Place commune(
            String code, String name, int population, String postalCode, @Nullable Place epci, Place department) {
        var lineage = in(null, epci, department, department.lineage().region());
        return place(PlaceKind.COMMUNE, code, name, population, List.of(postalCode), lineage, null);
    }

    private static Place part(String code, String name, Place commune) {
        var lineage = in(commune, null, LOIRE_ATLANTIQUE, PAYS_DE_LA_LOIRE);
        return place(PlaceKind.COMMUNE_DELEGUEE, code, name, null, List.of(), lineage, null);
    }

    private static Place place(
            PlaceKind kind,
            String code,
            String name,
            @Nullable Integer population,
            List<String> postalCodes,
            Lineage lineage,
            @Nullable Statute statute) {
        return new Place(kind.key(code), kind, code, name, 0, null, population, postalCodes, lineage, statute, 2026);
    }

    private static Lineage in(
            @Nullable Place parent, @Nullable Place epci, @Nullable Place department, @Nullable Place region) {
        return new Lineage(parent, epci, null, null, department, region);
    }
}
