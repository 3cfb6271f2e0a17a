package org.essaim.dues;

import java.util.Locale;

/** By which means dues were paid: a word, never bank data. */
public enum PaymentMeans {
    TRANSFER("virement", "transfer"),
    CHEQUE("chèque", "cheque"),
    MANDAT_ADMINISTRATIF("mandat administratif", "administrative order"),
    CASH("espèces", "cash");

    private final String french;
    private final String english;

    PaymentMeans(String french, String english) {
        this.french = french;
        this.english = english;
    }

    String spoken(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }
}
