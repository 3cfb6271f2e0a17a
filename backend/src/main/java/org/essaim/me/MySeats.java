package org.essaim.me;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.SeatRole;
import org.jspecify.annotations.Nullable;

/** The organisations in which one takes part today. */
public record MySeats(List<MySeat> items) {

    /**
     * A seat in an organisation that belongs, or belonged, to a network.
     *
     * @param managing whether one looks after the organisation’s membership
     */
    public record MySeat(
            UUID id,
            @Schema(examples = "collectivites-mayenne") String network,
            UUID organization,
            @Schema(examples = "Commune de Cossé-le-Vivien") String organizationName,
            SeatRole role,
            boolean managing,
            LocalDate startDate,
            @Nullable LocalDate endDate) {}
}
