package org.essaim.shared.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day as people say it: « 1er mars 2027 », “1 March 2027”. */
public final class SpokenDate {
    private SpokenDate() {}

    public static String of(LocalDate day, Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
        }
        var spoken = day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE));
        return day.getDayOfMonth() == 1 ? spoken.replaceFirst("^1 ", "1er ") : spoken;
    }

    /** The same with the day of the week: « lundi 30 novembre 2026 », “Monday 30 November 2026”. */
    public static String withWeekday(LocalDate day, Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE;
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language) + " " + of(day, locale);
    }

    /** With the minute: « 1er mars 2027 à 14:30 », “1 March 2027 at 14:30”. */
    public static String of(LocalDateTime moment, Locale locale) {
        var at = locale.getLanguage().equals("en") ? " at " : " à ";
        return of(moment.toLocalDate(), locale) + at + moment.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    }

    /** The hour of a meeting: « 15 h », « 14 h 30 », “15:00”. */
    public static String hour(LocalTime hour, Locale locale) {
        return locale.getLanguage().equals("en")
                ? hour.format(DateTimeFormatter.ofPattern("HH:mm", Locale.UK))
                : hour.format(DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRANCE))
                        .replace(" 00", "");
    }
}
