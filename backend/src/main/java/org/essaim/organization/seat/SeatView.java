package org.essaim.organization.seat;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.SeatRole;
import org.jspecify.annotations.Nullable;

/**
 * A seat as the caller may see it.
 *
 * @param id for whoever may end it
 * @param startDate for those who look after the organisation, and the person
 */
@Schema(name = "Seat", description = "A seat as the caller may see it.")
public record SeatView(
        @Nullable UUID id,
        SeatHolder person,
        SeatRole role,
        SeatState state,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,

        @Schema(description = "Whether it is the caller’s own.")
        boolean mine) {

    /**
     * Who has the seat.
     *
     * @param entry their entry in the directory, when the caller may see it
     * @param email for those who look after the organisation
     */
    public record SeatHolder(
            @Nullable UUID entry,
            String givenName,
            String familyName,
            @Nullable String email) {}
}
