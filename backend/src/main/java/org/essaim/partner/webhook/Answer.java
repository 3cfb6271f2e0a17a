package org.essaim.partner.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param status of the answer; none when there was none
 */
record Answer(@Nullable Integer status, @Nullable Failure failure) {
    /** Why a message did not get through. */
    enum Failure {
        /** The name no longer leads to a public address. */
        REFUSED_TARGET,
        UNREACHABLE,
        TIMEOUT,
        /** It answered, and not by 2xx. */
        STATUS
    }

    private static final int GONE = 410;

    static Answer of(int status) {
        return new Answer(status, status / 100 == 2 ? null : Failure.STATUS);
    }

    static Answer none(Failure failure) {
        return new Answer(null, failure);
    }

    boolean isSuccess() {
        return failure == null;
    }

    /** Whether the partner says that nobody listens there any more. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
