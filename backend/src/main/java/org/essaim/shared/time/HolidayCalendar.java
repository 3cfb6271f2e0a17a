package org.essaim.shared.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;

/**
 * Which days are public holidays: those of all of France (Code du travail, art. L3133-1), and those of some parts of it,
 * in Alsace-Moselle (art. L3134-13) and, for the abolition of slavery, overseas (art. L3422-2).
 */
public enum HolidayCalendar {
    /** No day is a holiday. */
    NONE,
    METROPOLE,
    ALSACE_MOSELLE(MonthDay.of(Month.DECEMBER, 26)),
    GUADELOUPE(MonthDay.of(Month.MAY, 27)),
    MARTINIQUE(MonthDay.of(Month.MAY, 22)),
    GUYANE(MonthDay.of(Month.JUNE, 10)),
    REUNION(MonthDay.of(Month.DECEMBER, 20)),
    MAYOTTE(MonthDay.of(Month.APRIL, 27));

    private static final int GOOD_FRIDAY = -2;

    private final List<MonthDay> own;

    HolidayCalendar(MonthDay... own) {
        this.own = List.copyOf(Arrays.asList(own));
    }

    public boolean isHoliday(LocalDate day) {
        return this != NONE && (FrenchHolidays.isHoliday(day) || own.contains(MonthDay.from(day)) || isGoodFriday(day));
    }

    private boolean isGoodFriday(LocalDate day) {
        return this == ALSACE_MOSELLE
                && day.equals(FrenchHolidays.easter(day.getYear()).plusDays(GOOD_FRIDAY));
    }
}
