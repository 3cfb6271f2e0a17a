package org.essaim.dev.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.essaim.dev.demo.Wordbook.Post;
import org.essaim.dev.demo.Wordbook.Topic;

/** A network whose members are communes and intercommunalities: people take part through a seat in one of them. */
final class CollectiveNetwork {

    private static final LocalDate SEATED = LocalDate.of(2026, 4, 15);
    /** In a small commune, the one who does everything. */
    private static final Post SECRETARY = new Post("TECHNICIEN", "Secrétaire général{e|} de mairie", "Commune {of}");

    private static final int SEVERAL_AGENTS = 2_000;
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
            var topic = casting.topic();
            gathered.add(elected(offices.municipal(commune, topic), topic, organization));
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
                .map(epci -> {
                    var topic = casting.topic();
                    return elected(
                            offices.community(epci.key(), topic), topic, member("EPCI", epci.spelledOut(), epci));
                })
                .toList();
    }

    private Organization member(String kind, String name, Locality place) {
        return new Organization(
                kind, name, place.key(), network, casting.chance().pick(STATES), LocalDate.of(2023, 1, 1));
    }

    private Someone elected(Mandate mandate, Topic topic, Organization organization) {
        return casting.elected(mandate).sits(organization, "REFERENT_ELU").says(casting.listing(network, topic, false));
    }

    private Someone agent(Locality commune, Organization organization, String kind, String role) {
        boolean alone = kind.equals("TECHNICIEN") && commune.population() < SEVERAL_AGENTS;
        var post = alone ? SECRETARY : casting.post(Set.of(kind));
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
