package org.essaim.rne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.directory.DirectoryEntryView.MandatePlace;
import org.essaim.member.Doubt;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.Verification;
import org.jspecify.annotations.Nullable;

/** A page of current mandates with what the register says of them. */
public record CheckedMandatePage(
        List<CheckedMandate> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {

    /**
     * A mandate that a member declares, and what the register says.
     *
     * @param entry the person's page in the directory
     */
    public record CheckedMandate(
            UUID mandate,
            UUID entry,
            String name,
            MandateKind kind,
            @Nullable MandateFunction function,
            @Nullable Integer rank,
            @Nullable String delegation,
            MandatePlace place,
            LocalDate startDate,
            Verification verification,
            @Nullable Doubt doubt,
            @Nullable Instant verifiedAt) {}
}
