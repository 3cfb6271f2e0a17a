package org.essaim.dev.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.essaim.dev.demo.Wordbook.Topic;

/** The members of a network of all kinds of actors: elected people, agents, associations, researchers, inhabitants. */
final class MultiActorNetwork {

    private static final LocalDate SINCE = LocalDate.of(2024, 9, 16);
    private static final Set<String> POSTS =
            Set.of("TECHNICIEN", "CONSEIL_DEVELOPPEMENT", "SALARIE", "BENEVOLE", "CHERCHEUR", "HABITANT", "AGENT_ETAT");
    /** Those who come for their organisation, which then is the member. */
    private static final Map<String, String> ORGANIZATION_KINDS =
            Map.of("TECHNICIEN", "COMMUNE", "SALARIE", "ASSOCIATION", "BENEVOLE", "ASSOCIATION");

    private final String network;
    private final boolean hasPartner;
    private final Casting casting;
    private final Offices offices;

    MultiActorNetwork(String network, boolean hasPartner, Casting casting) {
        this.network = network;
        this.hasPartner = hasPartner;
        this.casting = casting;
        this.offices = new Offices(casting.chance(), List.of());
    }

    List<Someone> gather(int howMany, List<Locality> communes) {
        var gathered = new ArrayList<Someone>();
        var round = casting.chance().shuffled(communes);
        for (int i = 0; i < howMany; i++) {
            var commune = round.get(i % round.size());
            gathered.add(i % 3 == 0 ? elected(commune) : actor(commune));
        }
        return gathered;
    }

    private Someone elected(Locality commune) {
        var topic = casting.topic();
        return says(casting.elected(offices.municipal(commune, topic)), topic)
                .member(network, SINCE.plusWeeks(casting.chance().below(90)));
    }

    private Someone actor(Locality commune) {
        var post = casting.post(POSTS);
        var someone = says(casting.anybody(), casting.topic());
        boolean local = post.organization().contains("{of}");
        var name = post.organization().replace("{of}", commune.of());
        var place = local ? commune.key() : null;
        someone.works(
                new Position(post.kind(), Wordbook.agreed(post.title(), someone.name.feminine()), name, place, SINCE));
        var kind = ORGANIZATION_KINDS.get(post.kind());
        return kind == null || casting.chance().percent(30)
                ? someone.member(network, SINCE)
                : someone.sits(new Organization(kind, name, place, network, "ACTIVE", SINCE), "REFERENT_TECHNIQUE");
    }

    private Someone says(Someone someone, Topic topic) {
        return someone.says(casting.listing(network, topic, hasPartner));
    }
}
