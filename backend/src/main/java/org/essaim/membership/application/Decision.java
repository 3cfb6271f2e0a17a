package org.essaim.membership.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an application ends: by whom, when, what is kept of it and until when.
 *
 * @param by the person who decided for the network; nobody when the applicant took it back
 * @param form what is kept of what was sent
 */
record Decision(@Nullable UUID by, Instant at, @Nullable String form, Instant keptUntil) {}
