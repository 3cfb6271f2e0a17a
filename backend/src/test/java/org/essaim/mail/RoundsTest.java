package org.essaim.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundsTest {
    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE, 2026-11-25T21:00:00Z, 2026-11-25T21:00:00Z",
        "DAILY, 2026-11-25T21:00:00Z, 2026-11-26T06:30:00Z",
        "DAILY, 2026-11-25T05:00:00Z, 2026-11-25T06:30:00Z",
        "DAILY, 2026-10-24T21:00:00Z, 2026-10-25T06:30:00Z",
        "WEEKLY, 2026-11-25T21:00:00Z, 2026-11-30T06:30:00Z",
        "WEEKLY, 2026-11-30T06:30:00Z, 2026-12-07T06:30:00Z",
        "WEEKLY, 2027-03-26T12:00:00Z, 2027-03-29T05:30:00Z"
    })
    void whatIsGatheredLeavesInTheMorningInParisWhateverTheSeason(Frequency frequency, Instant now, Instant leaves) {
        assertThat(Rounds.next(frequency, Clock.fixed(now, ZoneOffset.UTC))).isEqualTo(leaves);
    }
}
