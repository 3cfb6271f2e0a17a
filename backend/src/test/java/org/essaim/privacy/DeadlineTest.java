package org.essaim.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-12-28", // the 25th is Christmas, then a weekend
        "2026-09-10, 2026-10-12", // a Saturday
        "2026-10-15, 2026-11-16", // a Sunday
        "2026-06-15, 2026-07-15", // a Wednesday
        "2026-06-14, 2026-07-15", // the 14th of July
        "2027-01-31, 2027-03-01", // February has no 31st; the 28th is a Sunday
        "2028-01-31, 2028-02-29", // a leap year
        "2026-03-06, 2026-04-07" // Easter Monday
    })
    void anAnswerIsDueOneMonthLaterOnAWorkingDay(LocalDate received, LocalDate due) {
        assertThat(Deadline.after(received, Period.ofMonths(1))).isEqualTo(due);
    }
}
