package org.essaim.duty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the duty was confirmed, moved, cancelled or noted as held; told within the same transaction.
 *
 * @param booking as it is from now on
 * @param person the adviser who holds it, if they are still there
 */
public record MeetingChanged(Booking booking, @Nullable UUID person) {}
