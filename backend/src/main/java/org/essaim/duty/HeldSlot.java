package org.essaim.duty;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A slot that was booked.
 *
 * @param heldUntil until when it has to be confirmed; none once it is
 */
public record HeldSlot(
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,

        @Schema(description = "By whose clock the hours are said", examples = "Europe/Paris")
        String zone,

        @Nullable Instant heldUntil) {
    static HeldSlot of(Booking booking, ZoneId zone) {
        return new HeldSlot(
                booking.startsAt().atZone(zone).toOffsetDateTime(),
                booking.endsAt().atZone(zone).toOffsetDateTime(),
                zone.getId(),
                booking.heldUntil());
    }
}
