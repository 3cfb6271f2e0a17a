package org.essaim.figures;

import java.util.Locale;
import java.util.ResourceBundle;

/** A figure that a network gives of itself; its words are in {@code figures/definitions_*.properties}. */
public enum FigureKey {
    MEMBERS,
    MAYORS,
    MAYORS_OR_FRIENDS,
    MANDATES,
    ACTORS,
    DEPARTMENTS,
    COMMUNES,
    INTERCOMMUNALITIES,
    ORGANIZATIONS,
    ADHERENT_COMMUNES,
    JOINED,
    LEFT;

    /** One of the words of this figure: {@code title}, {@code definition}, {@code formula} or {@code source}. */
    String word(String which, Locale locale) {
        return ResourceBundle.getBundle("figures.definitions", locale).getString(name() + "." + which);
    }
}
