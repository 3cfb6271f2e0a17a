package org.essaim.support.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a session was held, and who of the collectivité came. */
@Schema(name = "SupportSessionOutcome")
public record SessionOutcome(
        @NotNull @Schema(description = "`DONE` or `NO_SHOW`.")
        SessionState outcome,

        @Nullable @Size(max = 50) @Schema(description = "Members of the track.")
        Set<@NotNull UUID> attendance) {

    Set<UUID> present() {
        return attendance == null || outcome == SessionState.NO_SHOW ? Set.of() : attendance;
    }
}
