package org.essaim.privacy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the requests that a network answers. */
public record DataRequestPage(
        List<DataRequestView> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {}
