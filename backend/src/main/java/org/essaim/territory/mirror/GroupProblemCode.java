package org.essaim.territory.mirror;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be wrong, and how it is said to an administrator. */
@Schema(name = "MirrorProblemCode")
public enum GroupProblemCode {
    UNKNOWN_PLACE(
            "Le code « %s » ne désigne aucun lieu connu : le territoire existe sans lui.",
            "The code “%s” is no known place: the territory exists without it."),
    MISSING_ATTRIBUTE("L’attribut « %s » manque.", "The attribute “%s” is missing."),
    UNKNOWN_NETWORK(
            "Aucun réseau qui a des territoires ne s’appelle « %s ».", "No network with territories is called “%s”."),
    DUPLICATE_SLUG(
            "Un autre groupe est déjà le territoire « %s » de ce réseau.",
            "Another group already is the territory “%s” of this network."),
    INVALID_SLUG(
            "« %s » ne convient pas : minuscules sans accent, chiffres et tirets, 80 signes au plus.",
            "“%s” is not accepted: lower-case letters without accents, digits and hyphens, 80 characters at most."),
    NAME_MISMATCH("Le nom du groupe devrait être « %s ».", "The name of the group should be “%s”."),
    VANISHED_AT_ONCE(
            "Trop de groupes ont disparu en même temps : le territoire est gardé tel quel.",
            "Too many groups vanished at once: the territory is kept as it is.");

    private final String french;
    private final String english;

    GroupProblemCode(String french, String english) {
        this.french = french;
        this.english = english;
    }

    String message(Locale language) {
        return language.getLanguage().equals("en") ? english : french;
    }
}
