package org.essaim.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.shared.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Some of the fundings, in the order asked for. */
public record FundingPage(
        List<FundingSummary> items, @Nullable String next) {
    static FundingPage of(Slice<Funding> slice) {
        return new FundingPage(slice.items().stream().map(FundingSummary::of).toList(), slice.next());
    }

    /** A funding in a list. */
    @Schema(name = "FundingSummary")
    public record FundingSummary(
            UUID id,
            FundingSource source,
            String name,
            boolean live,
            List<String> financers,
            List<String> aidTypes,
            @Nullable String perimeter,
            boolean callForProject,
            @Nullable LocalDate deadline) {
        static FundingSummary of(Funding funding) {
            var facts = funding.facts();
            return new FundingSummary(
                    funding.id(),
                    funding.source(),
                    facts.name(),
                    funding.isLive(),
                    facts.bodies().financers(),
                    facts.aims().aidTypes(),
                    facts.perimeter().label(),
                    facts.callForProject(),
                    facts.dates().deadline());
        }
    }
}
