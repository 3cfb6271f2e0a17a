package org.essaim.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as the team plans it.
 *
 * @param id the session that it changes; none for one more
 */
record PlannedSession(
        @Nullable UUID id,
        Instant startsAt,
        Instant endsAt,
        @Nullable String videoUrl,
        @Nullable String venue,
        @Nullable String agenda) {}
