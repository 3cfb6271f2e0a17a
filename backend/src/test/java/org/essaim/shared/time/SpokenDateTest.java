package org.essaim.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpokenDateTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Test
    void theFirstOfAMonthIsSaidAsSuchInFrench() {
        assertThat(SpokenDate.of(FIRST, Locale.FRENCH)).isEqualTo("1er décembre 2026");
        assertThat(SpokenDate.of(FIRST.plusDays(10), Locale.FRENCH)).isEqualTo("11 décembre 2026");
        assertThat(SpokenDate.of(FIRST, Locale.ENGLISH)).isEqualTo("1 December 2026");
    }

    @Test
    void aMomentHasItsMinute() {
        assertThat(SpokenDate.of(FIRST.atTime(9, 5), Locale.FRENCH)).isEqualTo("1er décembre 2026 à 09:05");
        assertThat(SpokenDate.of(FIRST.atTime(14, 30), Locale.ENGLISH)).isEqualTo("1 December 2026 at 14:30");
    }
}
