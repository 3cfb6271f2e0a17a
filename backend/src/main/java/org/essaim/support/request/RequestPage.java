package org.essaim.support.request;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the requests of a network. */
@Schema(name = "SupportRequestPage")
public record RequestPage(
        List<RequestView> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {}
