package org.essaim.activity;

import java.util.Locale;
import java.util.ResourceBundle;

/** A figure of the activity of the advisers; its words are in {@code activity/definitions_*.properties}. */
public enum ActivityKey {
    REQUESTS,
    COLLECTIVITIES,
    REQUEST_KINDS,
    REQUEST_STRATA,
    REQUEST_DEPARTMENTS,
    REQUEST_TOPICS,
    FIRST_MEETING,
    DUTY_USE,
    DUTY_NO_SHOWS,
    SESSIONS,
    SESSIONS_PER_TRACK,
    SESSION_NO_SHOWS,
    SESSION_TOPICS,
    CADENCE,
    TRACKS,
    PROGRAMME,
    REFERRALS,
    REFERRAL_TARGETS,
    FUNDING_LEADS,
    SATISFACTION;

    private static final String WORDS = "activity.definitions";

    /** One of the words of this figure: {@code title}, {@code definition}, {@code formula} or {@code source}. */
    String word(String which, Locale locale) {
        return words(locale).getString(name() + "." + which);
    }

    static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(WORDS, locale);
    }

    /** Whether it tells of the duty, which a network may do without. */
    boolean isOfDuty() {
        return this == DUTY_USE || this == DUTY_NO_SHOWS;
    }

    /** Whether its numerator is a part of its denominator. */
    boolean isShare() {
        return switch (this) {
            case DUTY_USE, DUTY_NO_SHOWS, SESSION_NO_SHOWS, CADENCE, PROGRAMME, REQUEST_DEPARTMENTS -> true;
            default -> false;
        };
    }
}
