package org.essaim.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, 2027-01-01, false",
        "METROPOLE, 2027-03-29, true",
        "METROPOLE, 2027-03-26, false",
        "ALSACE_MOSELLE, 2027-03-26, true",
        "ALSACE_MOSELLE, 2027-12-26, true",
        "METROPOLE, 2027-12-26, false",
        "GUADELOUPE, 2027-05-27, true",
        "MARTINIQUE, 2027-05-22, true",
        "GUYANE, 2027-06-10, true",
        "REUNION, 2027-12-20, true",
        "MAYOTTE, 2027-04-27, true",
        "REUNION, 2027-05-27, false",
        "REUNION, 2027-07-14, true",
    })
    void eachPartOfFranceHasThoseOfAllAndItsOwn(HolidayCalendar calendar, LocalDate day, boolean holiday) {
        assertThat(calendar.isHoliday(day)).isEqualTo(holiday);
    }
}
