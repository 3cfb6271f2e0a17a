package org.essaim.support.session;

import java.time.Duration;
import java.time.Instant;

/** From when until when a session is. */
record SessionTime(Instant startsAt, Instant endsAt) {
    static SessionTime of(Instant startsAt, int minutes) {
        return new SessionTime(startsAt, startsAt.plus(Duration.ofMinutes(minutes)));
    }
}
