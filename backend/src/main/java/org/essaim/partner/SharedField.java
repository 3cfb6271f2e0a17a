package org.essaim.partner;

import org.essaim.consent.Disclosure;

/** A field that an agreement may name; each person still decides whether it is open to partners. */
public enum SharedField {
    HEADLINE("présentation", "headline"),
    MANDATES("mandats en cours", "current mandates"),
    PRACTICES("pratiques et thèmes", "practices and themes"),
    HELP_OFFERED("ce que je peux apporter", "what I can offer"),
    HELP_SOUGHT("ce que je cherche", "what I am looking for"),
    POSITIONS("fonctions dans des organisations", "positions in organisations"),
    EMAIL("adresse e-mail", "e-mail address"),
    PHONE("téléphone", "phone number");

    private final Disclosure.Field words;

    SharedField(String french, String english) {
        words = new Disclosure.Field(french, english);
    }

    Disclosure.Field words() {
        return words;
    }
}
