package org.essaim.privacy;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.StringJoiner;

/** Durations as people say them: 23 months, 7 days, 10 minutes. */
final class Durations {
    private Durations() {}

    static String in(TemporalAmount amount, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        var words = new StringJoiner(english ? " and " : " et ");
        switch (amount) {
            case Period period -> {
                add(words, period.getYears(), english ? "year" : "an", "s");
                add(words, period.getMonths(), english ? "month" : "mois", english ? "s" : "");
                add(words, period.getDays(), english ? "day" : "jour", "s");
            }
            case Duration time -> {
                add(words, time.toDaysPart(), english ? "day" : "jour", "s");
                add(words, time.toHoursPart(), english ? "hour" : "heure", "s");
                add(words, time.toMinutesPart(), "minute", "s");
                add(words, time.toSecondsPart(), english ? "second" : "seconde", "s");
            }
            default -> words.add(amount.toString());
        }
        return words.toString();
    }

    private static void add(StringJoiner words, long count, String unit, String plural) {
        if (count != 0) {
            words.add(count + "\u00a0" + unit + (count > 1 ? plural : ""));
        }
    }
}
