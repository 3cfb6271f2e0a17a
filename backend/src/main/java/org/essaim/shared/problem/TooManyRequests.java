package org.essaim.shared.problem;

import java.time.Duration;

/** Done too often: the answer says after how long it is possible again. */
public final class TooManyRequests extends Refusal {
    private final Duration retryAfter;

    public TooManyRequests(String detail, Duration retryAfter) {
        super(ProblemType.TOO_MANY_REQUESTS, detail);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
