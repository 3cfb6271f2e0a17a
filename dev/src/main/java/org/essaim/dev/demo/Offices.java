package org.essaim.dev.demo;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.essaim.dev.demo.Wordbook.Topic;
import org.jspecify.annotations.Nullable;

/** Hands out mandates in plausible proportions: one mayor a commune, and no rank twice. */
final class Offices {

    private static final int RANKS = 6;

    private final Chance chance;
    private final Set<String> taken = new HashSet<>();

    Offices(Chance chance, Collection<Someone> alreadyElected) {
        this.chance = chance;
        alreadyElected.stream()
                .flatMap(someone -> someone.mandates.stream())
                .forEach(mandate -> taken.add(office(mandate.place(), mandate.function(), mandate.rank())));
    }

    /** In a hundred elected people: a dozen mayors, some forty deputies, the rest councillors. */
    Mandate municipal(Locality commune, Topic topic) {
        int draw = chance.below(100);
        if (draw < 12 && taken.add(office(commune.key(), "MAIRE", null))) {
            return Mandate.mayor(commune);
        }
        if (draw < 55) {
            return deputy(commune, topic);
        }
        if (draw < 92) {
            return Mandate.councillor(commune.key(), draw < 70 ? topic.delegation() : null);
        }
        return Mandate.inOpposition(commune.key());
    }

    Mandate deputy(Locality commune, Topic topic) {
        for (int rank = 1; rank <= RANKS; rank++) {
            if (taken.add(office(commune.key(), "ADJOINT", rank))) {
                return Mandate.deputy(rank, commune.key(), topic.delegation());
            }
        }
        return Mandate.councillor(commune.key(), topic.delegation());
    }

    Mandate community(String epci, Topic topic) {
        if (chance.percent(8) && taken.add(office(epci, "PRESIDENT", null))) {
            return Mandate.president(epci);
        }
        int rank = 1 + chance.below(12);
        return chance.percent(60) && taken.add(office(epci, "VICE_PRESIDENT", rank))
                ? Mandate.vicePresident(rank, epci, topic.delegation())
                : Mandate.communityCouncillor(epci);
    }

    private static String office(String place, String function, @Nullable Integer rank) {
        return place + " " + function + " " + Objects.toString(rank, "");
    }
}
