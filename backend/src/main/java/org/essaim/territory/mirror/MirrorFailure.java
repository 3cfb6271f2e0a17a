package org.essaim.territory.mirror;

import java.util.Locale;

/** Why the mirror could not look at the groups; the territories stay as they are. */
enum MirrorFailure {
    NOT_CONFIGURED(
            "Le miroir est éteint : il lui faut le secret du compte de service essaim-mirror.",
            "The mirror is off: it needs the secret of the service account essaim-mirror."),
    UNREACHABLE("Keycloak ne répond pas.", "Keycloak does not answer."),
    REFUSED(
            "Keycloak refuse le compte de service essaim-mirror : vérifiez son secret et ses droits.",
            "Keycloak refuses the service account essaim-mirror: check its secret and its roles."),
    INCOMPLETE("La liste des groupes est vide ou incomplète.", "The list of groups is empty or incomplete."),
    INTERNAL("La copie des territoires a échoué.", "Copying the territories failed.");

    private final String french;
    private final String english;

    MirrorFailure(String french, String english) {
        this.french = french;
        this.english = english;
    }

    String message(Locale language) {
        return language.getLanguage().equals("en") ? english : french;
    }
}
