package org.essaim.organization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the member organisations of a network. */
public record OrganizationPage(
        List<OrganizationSummary> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {}
