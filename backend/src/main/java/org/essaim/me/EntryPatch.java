package org.essaim.me;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.directory.ActorKind;
import org.essaim.directory.Visibility;
import org.jspecify.annotations.Nullable;

/** The fields of a directory entry that change. */
@Schema(description = "The fields that change; `null` clears a text.", additionalProperties = Schema.False.class)
public record EntryPatch(
        @Nullable @Schema(nullable = true, maxLength = 160) String headline,

        @Nullable @Schema(maxItems = 20, description = "Slugs of practices")
        List<String> practices,

        @Nullable @Schema(nullable = true, maxLength = 600) String helpOffered,
        @Nullable @Schema(nullable = true, maxLength = 600) String helpSought,
        @Nullable @Schema(nullable = true) ActorKind actorKind,

        @Nullable @Schema(maxItems = 10, description = "Keys of places")
        List<String> actsIn,

        @Nullable Boolean availableForContact,
        @Nullable VisibilityPatch visibility) {

    /** The fields whose visibility changes. */
    @Schema(additionalProperties = Schema.False.class)
    public record VisibilityPatch(
            @Nullable Visibility headline,
            @Nullable Visibility practices,
            @Nullable Visibility helpOffered,
            @Nullable Visibility helpSought,
            @Nullable Visibility actorKind,
            @Nullable Visibility actsIn,
            @Nullable Visibility positions,
            @Nullable Visibility biography,
            @Nullable Visibility email,
            @Nullable Visibility phone) {}
}
