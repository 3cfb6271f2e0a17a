package org.essaim.funding;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A funding as everyone reads it. */
@Schema(name = "Funding")
public record FundingView(
        UUID id,
        FundingSource source,

        @Schema(description = "Whether its source still offers it.")
        boolean live,

        FundingFacts facts,
        Instant updatedAt,

        @Schema(description = "For `If-Match`, when the network changes what it wrote.")
        int version) {
    static FundingView of(Funding funding) {
        return new FundingView(
                funding.id(),
                funding.source(),
                funding.isLive(),
                funding.facts(),
                funding.updatedAt(),
                funding.version());
    }
}
