package org.essaim.dev.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A network whose members are communes and intercommunalities: people take part through a seat in one of them. */
final class CollectiveNetwork {

    private static final LocalDate SEATED = LocalDate.of(2026, 4, 15);
    private static final List<String> STATES =
            List.of("ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "RENEWAL_DUE");

    private final String network;
    private final Casting casting;
    private final Offices offices;

    CollectiveNetwork(String network, Casting casting) {
        this.network = network;
        this.casting = casting;
        this.offices = new Offices(casting.chance(), List.of());
    }

    /** The people of these communes: who is elected, who works on it, sometimes who sits in the development council. */
    List<Someone> gatherFromCommunes(List<Locality> communes) {
        var gathered = new ArrayList<Someone>();
        for (var commune : communes) {
            var organization = member("COMMUNE", "Commune " + commune.of(), commune);
            gathered.add(elected(offices.municipal(commune, casting.topic()), organization, "REFERENT_ELU"));
            if (casting.chance().percent(75)) {
                gathered.add(agent(commune, organization, "TECHNICIEN", "REFERENT_TECHNIQUE"));
            }
            if (casting.chance().percent(25)) {
                gathered.add(agent(commune, organization, "CONSEIL_DEVELOPPEMENT", "CONSEIL_DEVELOPPEMENT"));
            }
        }
        return gathered;
    }

    List<Someone> gatherFromIntercommunalities(List<Locality> intercommunalities) {
        return intercommunalities.stream()
                .map(epci -> elected(
                        offices.community(epci.key(), casting.topic()),
                        member("EPCI", epci.spelledOut(), epci),
                        "REFERENT_ELU"))
                .toList();
    }

    private Organization member(String kind, String name, Locality place) {
        return new Organization(
                kind, name, place.key(), network, casting.chance().pick(STATES), LocalDate.of(2023, 1, 1));
    }

    private Someone elected(Mandate mandate, Organization organization, String role) {
        return casting.anybody()
                .elected(mandate)
                .sits(organization, role)
                .says(casting.listing(network, casting.topic(), false));
    }

    private Someone agent(Locality commune, Organization organization, String kind, String role) {
        var post = casting.post(Set.of(kind));
        var someone = casting.anybody();
        return someone.works(new Position(
                        kind,
                        Wordbook.agreed(post.title(), someone.name.feminine()),
                        post.organization().replace("{of}", commune.of()),
                        commune.key(),
                        SEATED))
                .sits(organization, role)
                .says(casting.listing(network, casting.topic(), false));
    }
}
