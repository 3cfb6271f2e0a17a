package org.essaim.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an import that was undone. */
public record UndoneImport(
        int removed,

        @Schema(description = "Lines of which something has changed since, or is used elsewhere: they stay.")
        List<Integer> stay) {}
