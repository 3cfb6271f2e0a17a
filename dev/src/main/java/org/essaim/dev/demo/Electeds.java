package org.essaim.dev.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The members of Territoires44: elected people of Loire-Atlantique, each in their own name. */
final class Electeds {

    static final String NETWORK = "territoires44";
    private static final int HOW_MANY = 130;

    private final Casting casting;
    private final Chance chance;
    private final Offices offices;

    Electeds(Casting casting, Offices offices) {
        this.casting = casting;
        this.chance = casting.chance();
        this.offices = offices;
    }

    List<Someone> gather(List<Locality> communes) {
        var gathered = new ArrayList<Someone>();
        var round = chance.shuffled(communes);
        for (int i = 0; i < HOW_MANY; i++) {
            gathered.add(elected(round.get(i % round.size())));
        }
        return gathered;
    }

    private Someone elected(Locality commune) {
        var topic = casting.topic();
        var someone = casting.elected(offices.municipal(commune, topic))
                .member(NETWORK, state(), LocalDate.of(2020 + chance.below(6), 1 + chance.below(9), 5))
                .says(casting.listing(NETWORK, topic, true));
        if (commune.epci() != null && chance.percent(22)) {
            someone.elected(offices.community(commune.epci(), topic));
        }
        if (chance.percent(3)) {
            someone.elected(Mandate.departmental("DEP:44"));
        }
        if (chance.percent(25)) {
            someone.elected(Mandate.former(commune.key()));
        }
        return someone;
    }

    private String state() {
        int draw = chance.below(100);
        return draw < 90 ? "ACTIVE" : draw < 95 ? "RENEWAL_DUE" : draw < 98 ? "RESIGNED" : "EXPIRED";
    }
}
