package org.essaim.me;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.me.MyConsents.NetworkName;
import org.essaim.me.MyConsents.PartnerName;
import org.essaim.partner.AgreementState;
import org.essaim.partner.SharedField;
import org.jspecify.annotations.Nullable;

/** Who receives one's data: every agreement that concerns one, and what left under it. */
public record MyTransmissions(List<MyTransmission> items) {

    /** An agreement of a network of mine, or one under which I was passed on. */
    public record MyTransmission(
            @Schema(description = "Of the agreement") UUID id,
            NetworkName network,
            PartnerName partner,
            String purpose,
            List<SharedField> fields,
            LocalDate startsOn,

            @Schema(description = "The last day") LocalDate endsOn,

            AgreementState state,

            @Schema(description = "How often I was passed on; 0 when never")
            int times,

            @Nullable Instant firstAt,
            @Nullable Instant lastAt) {}
}
