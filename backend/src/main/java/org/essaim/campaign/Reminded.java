package org.essaim.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were reminded. */
public record Reminded(
        @Schema(description = "Those who have not answered, and were not reminded for a week")
        int people) {}
