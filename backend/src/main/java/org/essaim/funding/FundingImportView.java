package org.essaim.funding;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the reading of the national catalogue stands. */
@Schema(name = "FundingImport")
public record FundingImportView(
        State state,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable ImportFailure failure,
        CatalogueRun.@Nullable Counts counts,

        @Schema(description = "Items that were left out, and which field is why.")
        List<CatalogueRun.LeftOut> malformed,

        @Schema(description = "Perimeters that mean no official place.")
        List<String> unmapped) {

    /** Whether it can be read, is being read, or could not be. */
    @Schema(name = "FundingImportState")
    public enum State {
        NOT_CONFIGURED,
        IDLE,
        RUNNING,
        FAILED
    }

    static FundingImportView never(boolean isConfigured) {
        return new FundingImportView(
                isConfigured ? State.IDLE : State.NOT_CONFIGURED, null, null, null, null, List.of(), List.of());
    }

    static FundingImportView of(CatalogueRun run, boolean isConfigured) {
        return new FundingImportView(
                isConfigured ? state(run) : State.NOT_CONFIGURED,
                run.startedAt(),
                run.endedAt(),
                run.failure(),
                run.counts(),
                run.leftOut(),
                run.unmapped());
    }

    private static State state(CatalogueRun run) {
        return switch (run.state()) {
            case RUNNING -> State.RUNNING;
            case DONE -> State.IDLE;
            case FAILED -> State.FAILED;
        };
    }
}
