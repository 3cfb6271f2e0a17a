package org.essaim.duty;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the person who booked it sees it.
 *
 * @param heldUntil until when it has to be confirmed; none once it is
 * @param changeableUntil until when it may be moved or cancelled by the link
 * @param videoUrl where to meet by video, once it is confirmed
 * @param reason why the network cancelled
 */
@Schema(name = "Booking")
public record BookingView(
        @Schema(examples = "territoires-engagement") String network,
        String networkName,
        String networkEmail,
        BookingState state,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,

        @Schema(description = "By whose clock the hours are said", examples = "Europe/Paris")
        String zone,

        MeetingMode mode,
        @Nullable String host,
        @Nullable String videoUrl,
        @Nullable String phone,
        String collectivity,
        String subject,
        @Nullable Instant heldUntil,
        Instant changeableUntil,
        @Nullable String reason) {}
