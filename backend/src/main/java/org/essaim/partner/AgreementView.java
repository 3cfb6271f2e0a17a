package org.essaim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement, for those who run the network. */
@Schema(name = "Agreement", description = "What a partner may receive from a network, what for, and until when.")
public record AgreementView(
        UUID id,
        PartnerView partner,
        String purpose,
        List<SharedField> fields,
        LocalDate startsOn,

        @Schema(description = "The last day") LocalDate endsOn,

        AgreementState state,

        @Schema(description = "The states that it may be brought to from here")
        Collection<AgreementState> allowed,

        @Nullable @Schema(description = "When the partner last pulled")
        Instant lastReadAt,

        @Nullable Instant suspendedAt,
        @Nullable Instant endedAt) {

    static AgreementView of(Agreement agreement, LocalDate today) {
        var state = agreement.state(today);
        return new AgreementView(
                agreement.id(),
                PartnerView.of(agreement.partner()),
                agreement.purpose(),
                agreement.fields(),
                agreement.startDate(),
                agreement.endDate(),
                state,
                state.next(),
                agreement.lastReadAt(),
                agreement.suspendedAt(),
                agreement.endedAt());
    }
}
