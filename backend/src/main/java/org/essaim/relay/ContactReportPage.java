package org.essaim.relay;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of reports. */
public record ContactReportPage(
        List<ContactReportView> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {}
