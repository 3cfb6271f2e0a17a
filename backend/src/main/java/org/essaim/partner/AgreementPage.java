package org.essaim.partner;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the agreements of a network. */
public record AgreementPage(
        List<AgreementView> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {}
