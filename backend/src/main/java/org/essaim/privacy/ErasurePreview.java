package org.essaim.privacy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an erasure removes, and what it has to leave. */
public record ErasurePreview(
        @Schema(description = "The word that confirms it", examples = "EFFACER")
        String confirmation,

        List<Going> goes,
        List<String> stays) {

    /** A section that goes, and how much there is in it. */
    public record Going(@Schema(examples = "Mandats") String title, long count) {}
}
