package org.essaim.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The public holidays of metropolitan France (Code du travail, art. L3133-1). */
public final class FrenchHolidays {
    private static final Set<MonthDay> EVERY_YEAR = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private FrenchHolidays() {}

    /** Neither a Saturday, nor a Sunday, nor a public holiday. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isHoliday(day);
    }

    public static boolean isHoliday(LocalDate day) {
        var easter = easter(day.getYear());
        return EVERY_YEAR.contains(MonthDay.from(day))
                || day.equals(easter.plusDays(1)) // Easter Monday
                || day.equals(easter.plusDays(39)) // Ascension
                || day.equals(easter.plusDays(50)); // Whit Monday
    }

    /** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int marchDay = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, marchDay / 31, marchDay % 31 + 1);
    }
}
