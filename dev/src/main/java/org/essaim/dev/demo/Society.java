package org.essaim.dev.demo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All the people of the demonstration. */
final class Society {

    private static final String[] HAUTS_DE_FRANCE = {"DEP:02", "DEP:59", "DEP:60", "DEP:62", "DEP:80"};
    private static final String[] EXPERIMENTING = {"DEP:09", "DEP:26", "DEP:38", "DEP:46", "DEP:63", "DEP:67", "DEP:974"
    };
    private static final String[] ADVISED = {"DEP:21", "DEP:31", "DEP:35", "DEP:40", "DEP:76", "DEP:81", "DEP:94"};

    private final Localities localities;
    private final Names names = new Names(new Chance(2026));

    Society(Localities localities) {
        this.localities = localities;
    }

    List<Someone> all() throws SQLException {
        var known = new ArrayList<Someone>();
        known.addAll(new Accounts(casting(0)).all());
        known.addAll(new RedonAgglomeration(casting(0)).all());

        var people = new ArrayList<>(known);
        var elected = casting(1);
        people.addAll(
                new Electeds(elected, new Offices(elected.chance(), known)).gather(localities.communes("DEP:44")));
        people.addAll(new MultiActorNetwork("territoires-participatifs", true, casting(2))
                .gather(96, towns(HAUTS_DE_FRANCE)));
        people.addAll(collectivitesOfMayenne());
        people.addAll(new MultiActorNetwork("territoires-experimentation", false, casting(4))
                .gather(54, towns(EXPERIMENTING)));
        people.addAll(advisedCollectivites());
        return people;
    }

    private List<Someone> collectivitesOfMayenne() throws SQLException {
        var casting = casting(3);
        var network = new CollectiveNetwork("collectivites-mayenne", casting);
        var communes = localities.communes("DEP:53").stream()
                .filter(commune -> !commune.key().equals("COM:53077")) // that of an account
                .toList();
        var people = new ArrayList<Someone>();
        people.addAll(network.gatherFromCommunes(first(27, casting.chance().shuffled(communes))));
        people.addAll(network.gatherFromIntercommunalities(
                first(3, casting.chance().shuffled(localities.intercommunalities("DEP:53")))));
        return people;
    }

    private List<Someone> advisedCollectivites() throws SQLException {
        var casting = casting(5);
        var network = new CollectiveNetwork("territoires-engagement", casting);
        var people = new ArrayList<Someone>();
        people.addAll(network.gatherFromCommunes(first(22, casting.chance().shuffled(towns(ADVISED)))));
        people.addAll(network.gatherFromIntercommunalities(
                first(6, casting.chance().shuffled(localities.intercommunalities(ADVISED)))));
        return people;
    }

    /** Communes large enough to have agents, associations and disagreements. */
    private List<Locality> towns(String... departments) throws SQLException {
        return localities.communes(departments).stream()
                .filter(commune -> commune.population() >= 2_000)
                .toList();
    }

    /** Each network has its own chance: a change in one leaves the others as they were. */
    private Casting casting(long seed) {
        return new Casting(new Chance(seed), names);
    }

    private static <T> List<T> first(int howMany, List<T> items) {
        return items.subList(0, Math.min(howMany, items.size()));
    }
}
