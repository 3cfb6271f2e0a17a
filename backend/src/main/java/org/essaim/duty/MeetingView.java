package org.essaim.duty;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as those who hold the duty see it.
 *
 * @param mine whether it is the reader's
 * @param placeLabel where the collectivité is, when the official list has it
 */
@Schema(name = "Meeting")
public record MeetingView(
        UUID id,
        BookingState state,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,

        @Schema(description = "By whose clock the hours are said", examples = "Europe/Paris")
        String zone,

        MeetingMode mode,
        @Nullable String host,
        boolean mine,
        @Nullable String videoUrl,
        String collectivity,
        @Nullable String placeLabel,
        String contactName,
        @Nullable String contactRole,
        String email,
        @Nullable String phone,
        String subject,
        @Nullable String message,
        boolean cancelledByTeam,
        @Nullable String reason,
        int version) {}
