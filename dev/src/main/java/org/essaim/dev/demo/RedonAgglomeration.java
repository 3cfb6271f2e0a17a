package org.essaim.dev.demo;

import static org.essaim.dev.demo.Listing.Audience.NETWORK;
import static org.essaim.dev.demo.Listing.Audience.PARTNER;
import static org.essaim.dev.demo.Listing.Audience.PUBLIC;
import static org.essaim.dev.demo.Listing.Audience.TESTIMONIAL;

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
                member(Name.woman("Lise", "Morvan"), "coeurs-de-bourg", NETWORK, PUBLIC, PARTNER, TESTIMONIAL)
                        .elected(Mandate.deputy(2, PLESSE, "urbanisme"))
                        .elected(Mandate.vicePresident(5, EPCI, "habitat")),
                member(Name.man("Yanis", "Derrien"), "eau", NETWORK, PUBLIC, TESTIMONIAL)
                        .elected(Mandate.deputy(1, AVESSAC, "eau et assainissement")),
                member(Name.woman("Solène", "Rabaud"), "energie", NETWORK, PUBLIC, PARTNER)
                        .elected(Mandate.deputy(3, FEGREAC, "transition écologique")),
                member(Name.man("Baptiste", "Kerloc"), "finances", NETWORK)
                        .elected(Mandate.deputy(2, SAINT_NICOLAS, "finances")),
                member(Name.woman("Maïwenn", "Jagu"), "enfance-education", NETWORK, PUBLIC, PARTNER, TESTIMONIAL)
                        .elected(Mandate.deputy(1, GUEMENE, "enfance")),
                member(Name.man("Denis", "Gérard"), "mobilites", NETWORK).elected(Mandate.deputy(4, GUEMENE, "voirie")),
                member(Name.woman("Odile", "Hamon"), "culture", NETWORK, PUBLIC)
                        .elected(Mandate.deputy(1, CONQUEREUIL, "culture")),
                member(Name.man("Samir", "Belkacem"), "alimentation", NETWORK, PARTNER)
                        .elected(Mandate.deputy(2, PIERRIC, "agriculture")),
                member(Name.woman("Enora", "Tual"), "accueil", NETWORK, PUBLIC)
                        .elected(Mandate.deputy(1, MASSERAC, "tourisme")),
                member(Name.woman("Jocelyne", "Provost"), "solidarites")
                        .elected(Mandate.deputy(3, PLESSE, "affaires sociales")),
                member(Name.man("Noé", "Garnier"), "mobilites", NETWORK, PUBLIC)
                        .elected(Mandate.councillor(GUEMENE, "mobilités")));
    }

    private Someone member(Name name, String practice, Audience... granted) {
        var openness = List.of(granted).contains(PUBLIC) ? Openness.REACHABLE : Openness.WITH_PARTNERS;
        return new Someone(name)
                .member(Electeds.NETWORK, LocalDate.of(2024, 1, 15))
                .says(Listing.of(Electeds.NETWORK, casting.topicOf(practice), openness, granted));
    }
}
