package org.essaim.member;

import java.util.Locale;

/** In which role a person takes part in an organisation. */
public enum SeatRole {
    REFERENT_ELU("référent·e élu·e", "elected contact"),
    REFERENT_TECHNIQUE("référent·e technique", "technical contact"),
    ELU("élu·e", "elected official"),
    TECHNICIEN("technicien·ne", "officer"),
    CONSEIL_DEVELOPPEMENT("membre du conseil de développement", "member of the development council"),
    /** Looks after the membership of the organisation: its facts, its seats, its dues. */
    MANAGER("gestionnaire de l’adhésion", "manager of the membership");

    private final String french;
    private final String english;

    SeatRole(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** As it is said in a sentence. */
    public String spoken(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }
}
