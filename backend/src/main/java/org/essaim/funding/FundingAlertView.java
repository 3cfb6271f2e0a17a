package org.essaim.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A funding that fits a track, and why. */
@Schema(name = "FundingAlert")
public record FundingAlertView(
        UUID funding,
        String name,

        @Schema(description = "`FRANCE`, or the key of the place in which it is offered.")
        String perimeter,

        @Nullable @Schema(description = "The name of that place.")
        String perimeterName,

        @Schema(description = "The themes of the track that it names: slugs of practices.")
        List<String> themes,

        @Nullable LocalDate deadline,
        LocalDate fittedOn) {

    /** What fits a track and is not followed yet, the best first. */
    @Schema(name = "FundingAlertList")
    public record Alerts(
            @Schema(description = "Fifty at most.") List<FundingAlertView> items,

            @Schema(description = "How many there are.") int total) {}
}
