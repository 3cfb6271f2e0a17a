package org.essaim.programme;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Half days of a programme, or of one of its years: granted, still planned, used, and left. */
@Schema(name = "ProgrammeBudget")
public record Budget(
        int granted,
        int planned,
        int used,

        @Schema(description = "Below zero for a year that took days of another.")
        int left) {

    static Budget of(int granted, Collection<ProgrammeAction> actions) {
        int planned = actions.stream()
                .filter(action -> action.state() == ActionState.PLANNED)
                .mapToInt(ProgrammeAction::halfDays)
                .sum();
        int used = actions.stream().mapToInt(ProgrammeAction::usedOrZero).sum();
        return new Budget(granted, planned, used, granted - planned - used);
    }

    boolean isExceeded() {
        return left < 0;
    }
}
