package org.essaim.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some of the cycles of a network, the first to begin first. */
@Schema(name = "WorkshopPage")
public record CyclePage(List<CycleCard> items, @Nullable String next) {

    /** A cycle in a list. */
    @Schema(name = "WorkshopCard")
    public record CycleCard(
            UUID id,
            String title,
            CycleModel model,
            List<String> themes,
            int seats,
            int seatsLeft,
            LocalDate opensOn,
            LocalDate closesOn,
            CycleState state,
            boolean registrationOpen,
            String zone,
            Instant beginsAt,

            @Schema(description = "How many sessions.") int sessions,

            @Nullable @Schema(description = "How many people wait; for the team alone.")
            Integer waiting,

            @Nullable @Schema(description = "How many people the team has to confirm; for the team alone.")
            Integer unconfirmed,

            @Nullable @Schema(description = "Whether the reader has a seat; nothing when they did not register.")
            SeatState mine) {}
}
