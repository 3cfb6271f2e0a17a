package org.essaim.me;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.directory.DirectoryEntryView;
import org.jspecify.annotations.Nullable;

/** One's entry as an audience sees it: nothing, when one is not listed for it. */
public record EntryPreview(
        boolean listed, @Nullable @Schema(name = "entry") DirectoryEntryView entry) {}
