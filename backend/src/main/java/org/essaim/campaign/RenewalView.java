package org.essaim.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.MandateKind;
import org.jspecify.annotations.Nullable;

/** A renewal and how far it has come. */
@Schema(name = "Renewal")
public record RenewalView(
        UUID id,
        MandateKind kind,
        LocalDate endDate,
        Instant startedAt,
        @Nullable Instant undoneAt,
        @Schema(description = "People who were asked") int asked,

        @Schema(description = "Of these, those who declared a new mandate or said that they have none")
        int answered,

        int version) {

    static RenewalView of(Renewal renewal, Renewals.Progress progress) {
        return new RenewalView(
                renewal.id(),
                renewal.kind(),
                renewal.endDate(),
                renewal.startedAt(),
                renewal.undoneAt(),
                progress.asked(),
                progress.answered(),
                renewal.version());
    }
}
