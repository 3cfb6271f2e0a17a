package org.essaim.dev.demo;

import static org.essaim.dev.demo.Listing.Audience.NETWORK;
import static org.essaim.dev.demo.Listing.Audience.PARTNER;
import static org.essaim.dev.demo.Listing.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import org.essaim.dev.demo.Listing.Audience;

/** The neighbours of Camille around Redon, whom the journeys look for by name. */
record RedonAgglomeration(Casting casting) {

    private static final String EPCI = "EPCI:243500741";
    private static final String PLESSE = "COM:44128";
    private static final String AVESSAC = "COM:44007";
    private static final String FEGREAC = "COM:44057";
    private static final String SAINT_NICOLAS = "COM:44185";
    private static final String GUEMENE = "COM:44067";
    private static final String CONQUEREUIL = "COM:44044";
    private static final String PIERRIC = "COM:44123";
    private static final String MASSERAC = "COM:44092";

    List<Someone> all() {
        return List.of(
                deputy(
                                Name.woman("Lise", "Morvan"),
                                2,
                                PLESSE,
                                "urbanisme",
                                "coeurs-de-bourg",
                                NETWORK,
                                PUBLIC,
                                PARTNER)
                        .elected(Mandate.vicePresident(5, EPCI, "habitat")),
                deputy(Name.man("Yanis", "Derrien"), 1, AVESSAC, "eau et assainissement", "eau", NETWORK, PUBLIC),
                deputy(
                        Name.woman("Solène", "Rabaud"),
                        3,
                        FEGREAC,
                        "transition écologique",
                        "energie",
                        NETWORK,
                        PARTNER),
                deputy(Name.man("Baptiste", "Kerloc"), 2, SAINT_NICOLAS, "finances", "finances", NETWORK),
                deputy(
                        Name.woman("Maïwenn", "Jagu"),
                        1,
                        GUEMENE,
                        "enfance",
                        "enfance-education",
                        NETWORK,
                        PUBLIC,
                        PARTNER),
                deputy(Name.man("Denis", "Gérard"), 4, GUEMENE, "voirie", "mobilites", NETWORK),
                deputy(Name.woman("Odile", "Hamon"), 1, CONQUEREUIL, "culture", "culture", NETWORK, PUBLIC),
                deputy(Name.man("Samir", "Belkacem"), 2, PIERRIC, "agriculture", "alimentation", NETWORK, PARTNER),
                deputy(Name.woman("Enora", "Tual"), 1, MASSERAC, "tourisme", "accueil", NETWORK),
                deputy(Name.woman("Jocelyne", "Provost"), 3, PLESSE, "affaires sociales", "solidarites"),
                councillor(Name.man("Noé", "Garnier"), GUEMENE, "mobilités", "mobilites", NETWORK, PUBLIC));
    }

    private Someone deputy(
            Name name, int rank, String commune, String delegation, String practice, Audience... granted) {
        return member(name, practice, granted).elected(Mandate.deputy(rank, commune, delegation));
    }

    private Someone councillor(Name name, String commune, String delegation, String practice, Audience... granted) {
        return member(name, practice, granted).elected(Mandate.councillor(commune, delegation));
    }

    private Someone member(Name name, String practice, Audience... granted) {
        var openness = List.of(granted).contains(PUBLIC) ? Openness.REACHABLE : Openness.WITH_PARTNERS;
        return new Someone(name)
                .member(Electeds.NETWORK, LocalDate.of(2024, 1, 15))
                .says(Listing.of(Electeds.NETWORK, casting.topicOf(practice), openness, granted));
    }
}
