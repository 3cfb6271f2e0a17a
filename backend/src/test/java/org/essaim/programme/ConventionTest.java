package org.essaim.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a convention is. */
class ConventionTest {
    private static final LocalDate START = LocalDate.parse("2026-09-01");

    @Test
    void itIsForThreeYearsUnlessItSaysOtherwise() {
        var convention = until(null);

        assertThat(convention.endsOn()).isEqualTo("2029-08-31");
        assertThat(convention.years()).isEqualTo(3);
        assertThat(convention.firstDayOf(2)).isEqualTo("2027-09-01");
        assertThat(convention.lastDayOf(2)).isEqualTo("2028-08-31");
    }

    @Test
    void aYearThatBeganIsAYear() {
        var convention = until("2029-10-31");

        assertThat(convention.years()).isEqualTo(4);
        assertThat(convention.lastDayOf(4)).isEqualTo("2029-10-31");
        assertThat(convention.isWithin(4, LocalDate.parse("2029-09-01"))).isTrue();
        assertThat(convention.isWithin(4, LocalDate.parse("2029-11-01"))).isFalse();
        assertThat(convention.isWithin(4, LocalDate.parse("2029-08-31"))).isFalse();
    }

    @Test
    void oneYearIsTheShortestAndFiveTheLongest() {
        assertThat(until("2027-08-31").years()).isEqualTo(1);
        assertThat(until("2031-08-31").years()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-08-30", "2031-09-01", "2026-08-31"})
    void nothingIsShorterOrLonger(String end) {
        assertThatThrownBy(() -> until(end)).isInstanceOf(Refusal.class);
    }

    private static Convention until(@Nullable String end) {
        return Convention.of(START, START, end == null ? null : LocalDate.parse(end), null);
    }
}
