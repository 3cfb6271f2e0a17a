package org.essaim.organization.seat;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.SeatRole;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A seat that is offered.
 *
 * @param startDate today if absent
 * @param endDate the last day, when one is known, such as the end of a mandate
 */
public record NewInvitation(
        @NotBlank @Email @Size(max = 254) @Schema(examples = "lise@essaim.example")
        String email,

        @NotNull SeatRole role,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate) {

    /** @throws Refusal when the seat would be over before it begins, or is over already */
    void requireFuture(LocalDate today) {
        if (endDate != null && (endDate.isBefore(today) || (startDate != null && endDate.isBefore(startDate)))) {
            throw Refusal.unprocessable("endDate", "before the start, or past");
        }
    }
}
