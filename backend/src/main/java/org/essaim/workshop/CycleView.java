package org.essaim.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cycle as the reader sees it: nothing of people but what is the reader's own. */
@Schema(name = "Workshop")
public record CycleView(
        UUID id,
        String network,
        String title,
        String presentation,
        CycleModel model,
        List<String> themes,

        @Schema(description = "How many collectivités take part.")
        int seats,

        int seatsLeft,
        LocalDate opensOn,
        LocalDate closesOn,
        CycleState state,
        boolean registrationOpen,

        @Schema(description = "By whose clock hours are said.", examples = "Europe/Paris")
        String zone,

        List<SessionView> sessions,
        @Nullable MyRegistration mine,

        @Schema(description = "Whether the reader may see the cohort.")
        boolean cohort,

        @Nullable @Schema(description = "Why it was cancelled.")
        String cancelReason,

        @Schema(description = "Where the team may take it from here; nothing for anybody else.")
        List<CycleState> next,

        @Schema(description = "For `If-Match`.") int version) {

    /** A session as the reader sees it. */
    @Schema(name = "WorkshopSession")
    public record SessionView(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            @Nullable String venue,
            @Nullable String agenda,

            @Schema(description = "Whether one takes part by video.")
            boolean online,

            @Schema(description = "Whether one may go in: from a quarter of an hour before it until it is over.")
            boolean open,

            @Nullable @Schema(description = "For those who have a seat, once it is open; for the team at any time.")
            String videoUrl) {}

    /** What the reader said when they registered, and whether they have a seat. */
    @Schema(name = "MyWorkshopRegistration")
    public record MyRegistration(
            SeatState state,

            @Nullable @Schema(description = "Among those who wait; 1 is next.")
            Integer rank,

            String collectivity,
            String role,
            String question,
            boolean shown,

            @Schema(description = "Whether one may still leave by oneself.")
            boolean mayLeave) {}
}
