package org.essaim.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.shared.problem.Refusal;

/** The terms on which a partner may receive people of a network: they never change, other terms are another agreement. */
public record NewAgreement(
        @NotNull UUID partner,

        @NotBlank
        @Size(max = 300)
        @Schema(description = "Completes « But : … »", examples = "préparer des visites communes")
        String purpose,

        @NotEmpty @Size(max = 8) List<@NotNull SharedField> fields,
        @NotNull LocalDate startsOn,

        @NotNull @Schema(description = "The last day; at most five years after the first")
        LocalDate endsOn) {

    private static final Period LONGEST = Period.ofYears(5);

    /** @throws Refusal {@code unprocessable} for days that no agreement has */
    void require(LocalDate today) {
        if (startsOn.isBefore(today)) {
            throw Refusal.unprocessable("startsOn", "is in the past");
        }
        if (endsOn.isBefore(startsOn) || endsOn.isAfter(startsOn.plus(LONGEST))) {
            throw Refusal.unprocessable("endsOn", "is before the beginning, or more than five years after");
        }
    }
}
