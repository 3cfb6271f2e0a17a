package org.essaim.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void eachWaitIsThreeTimesTheOneBeforeForADay() {
        var waits = new ArrayList<Duration>();
        var now = START;
        for (int attempts = 1; ; attempts++) {
            var next = Backoff.next(attempts, START, now);
            if (next.isEmpty()) {
                break;
            }
            waits.add(Duration.between(now, next.get()));
            now = next.get();
        }

        assertThat(waits).startsWith(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(90));
        assertThat(now).isEqualTo(START.plus(Duration.ofDays(1)));
        assertThat(waits).hasSizeBetween(8, 12);
    }
}
