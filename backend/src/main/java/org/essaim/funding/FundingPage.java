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
    static FundingPage of(Slice<FundingSummary> slice) {
        return new FundingPage(slice.items(), slice.next());
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
            @Nullable LocalDate deadline) {}
}
