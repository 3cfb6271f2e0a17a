package org.essaim.privacy;

import java.time.LocalDate;
import java.time.Period;
import org.essaim.shared.time.FrenchHolidays;

/**
 * When an answer is due (GDPR, art. 12(3)), counted as Regulation 1182/71 says: the same day of the month, or the last
 * one where there is none; and the next working day when it falls on a Saturday, a Sunday or a public holiday.
 */
final class Deadline {
    private Deadline() {}

    static LocalDate after(LocalDate received, Period time) {
        var due = received.plus(time);
        while (!FrenchHolidays.isWorkingDay(due)) {
            due = due.plusDays(1);
        }
        return due;
    }
}
