package org.essaim.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchHolidaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"})
    void easterIsWhereTheCalendarHasIt(LocalDate easter) {
        assertThat(FrenchHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-14", "2026-05-25", "2026-04-06", "2026-11-11", "2026-07-14"})
    void nobodyWorksOnAHoliday(LocalDate holiday) {
        assertThat(FrenchHolidays.isWorkingDay(holiday)).isFalse();
    }

    @Test
    void anOrdinaryFridayIsAWorkingDayAndASaturdayIsNot() {
        assertThat(FrenchHolidays.isWorkingDay(LocalDate.of(2026, 11, 27))).isTrue();
        assertThat(FrenchHolidays.isWorkingDay(LocalDate.of(2026, 11, 28))).isFalse();
    }
}
