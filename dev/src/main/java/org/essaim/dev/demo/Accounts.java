package org.essaim.dev.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.essaim.dev.demo.Listing.Audience;

/**
 * The people behind the demonstration accounts, as if each had brought the key of their mailbox. Lou holds a function
 * and Jo nothing: they are created at their first sign-in, as anybody is.
 */
record Accounts(Casting casting) {

    private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);

    List<Someone> all() {
        return List.of(camille(), sacha(), noor(), alix(), charlie(), maxence(), colleague(), ange());
    }

    /** Agreed to nothing yet: agreeing is what a demonstration begins with. */
    private Someone camille() {
        return account(1, Name.woman("Camille", "Lemoine"))
                .elected(Mandate.deputy(4, "COM:44128", "participation des habitants"))
                .member(Electeds.NETWORK, LocalDate.of(2026, 4, 2))
                .says(Listing.untouched(Electeds.NETWORK));
    }

    private Someone sacha() {
        return account(2, Name.man("Sacha", "Guérin"))
                .works(new Position("SALARIE", "Animateur du réseau", "Association Territoires44", "DEP:44", SINCE))
                .member(Electeds.NETWORK, SINCE)
                .says(Listing.of(
                        Electeds.NETWORK,
                        casting.topicOf("cooperation-entre-territoires"),
                        Openness.REACHABLE,
                        Audience.NETWORK,
                        Audience.PUBLIC));
    }

    private Someone noor() {
        return account(3, Name.woman("Noor", "Haddad"))
                .works(new Position("BENEVOLE", "Secrétaire", "Association Territoires44", "DEP:44", SINCE))
                .member(Electeds.NETWORK, SINCE)
                .says(Listing.of(
                        Electeds.NETWORK, casting.topicOf("numerique"), Openness.AMONG_MEMBERS, Audience.NETWORK));
    }

    private Someone alix() {
        var team = adviceUnit();
        return account(4, Name.woman("Alix", "Perrin"))
                .works(new Position("SALARIE", "Conseillère", team.name(), null, SINCE))
                .sits(team, "TECHNICIEN")
                .says(Listing.of(
                        team.network(), casting.topicOf("concertation"), Openness.REACHABLE, Audience.NETWORK));
    }

    private Someone charlie() {
        var team = adviceUnit();
        return account(9, Name.man("Charlie", "Morel"))
                .works(new Position("SALARIE", "Responsable de la cellule", team.name(), null, SINCE))
                .sits(team, "MANAGER")
                .says(Listing.of(
                        team.network(), casting.topicOf("concertation"), Openness.AMONG_MEMBERS, Audience.NETWORK));
    }

    private Someone maxence() {
        var commune = cosse();
        return account(5, Name.man("Maxence", "Tessier"))
                .works(new Position("TECHNICIEN", "Responsable de l’environnement", commune.name(), "COM:53077", SINCE))
                .sits(commune, "MANAGER")
                .says(Listing.of(
                        commune.network(), casting.topicOf("biodiversite"), Openness.AMONG_MEMBERS, Audience.NETWORK));
    }

    /** Shown to everyone and to the partner, and about to leave: the journey of the erasure is hers alone. */
    private Someone ange() {
        return account(8, Name.woman("Ange", "Riou"))
                .elected(Mandate.councillor("COM:44067", "mobilités"))
                .member(Electeds.NETWORK, SINCE)
                .says(Listing.of(
                        Electeds.NETWORK,
                        casting.topicOf("mobilites"),
                        Openness.REACHABLE,
                        Audience.NETWORK,
                        Audience.PUBLIC,
                        Audience.PARTNER));
    }

    /** The elected contact of Maxence's commune, who has no account yet. */
    private Someone colleague() {
        var commune = cosse();
        return new Someone(Name.woman("Nolwenn", "Chauvel"))
                .elected(Mandate.deputy(1, "COM:53077", "transition écologique"))
                .sits(commune, "REFERENT_ELU")
                .says(Listing.of(
                        commune.network(), casting.topicOf("energie"), Openness.AMONG_MEMBERS, Audience.NETWORK));
    }

    private static Organization adviceUnit() {
        return new Organization(
                "RESEAU", "Cellule de conseil et d’orientation", null, "territoires-engagement", "ACTIVE", SINCE);
    }

    private static Organization cosse() {
        return new Organization(
                "COMMUNE",
                "Commune de Cossé-le-Vivien",
                "COM:53077",
                "collectivites-mayenne",
                "ACTIVE",
                LocalDate.of(2023, 1, 1));
    }

    /** @param number the end of their id in {@code keycloak/essaim-dev-overlay.json} */
    private static Someone account(int number, Name name) {
        return Someone.withAccount(
                name,
                name.given().toLowerCase(Locale.ROOT) + "@essaim.example",
                UUID.fromString("e55a1000-0000-4f00-8000-%012d".formatted(number)));
    }
}
