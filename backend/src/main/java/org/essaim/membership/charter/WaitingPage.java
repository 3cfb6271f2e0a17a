package org.essaim.membership.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Members who have not accepted the current charter. */
public record WaitingPage(
        List<Waiting> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {

    /** One of them; {@code accepted} is the version that was accepted before, if any. */
    @Schema(name = "WaitingForCharter")
    public record Waiting(
            UUID membership,
            String name,
            @Nullable String email,
            LocalDate since,
            @Nullable String accepted) {}
}
