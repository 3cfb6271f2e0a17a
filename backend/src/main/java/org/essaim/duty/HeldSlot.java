package org.essaim.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A slot that was booked.
 *
 * @param heldUntil until when it has to be confirmed; none once it is
 */
public record HeldSlot(
        Instant startsAt, Instant endsAt, @Nullable Instant heldUntil) {}
