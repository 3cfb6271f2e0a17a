package org.essaim.partner.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When to try again: 10 seconds after the first attempt, then three times as long each time, for a day. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final int FACTOR = 3;
    static final Duration PATIENCE = Duration.ofDays(1);
    private static final int LONGEST_EXPONENT = 10;

    private Backoff() {}

    /**
     * The time of the next attempt; none when the last of the day has failed.
     *
     * @param attempts how many there were
     * @param since when the first was due
     */
    static Optional<Instant> next(int attempts, Instant since, Instant now) {
        var end = since.plus(PATIENCE);
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        var wait = FIRST.multipliedBy((long) Math.pow(FACTOR, Math.min(attempts - 1, LONGEST_EXPONENT)));
        var next = now.plus(wait);
        return Optional.of(next.isAfter(end) ? end : next);
    }
}
