package org.essaim.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person may say of themself in a network, and how far each field is shown. */
public record EntryChange(
        @Nullable @Size(max = 160) @Schema(examples = "Faire vivre les petites communes")
        String headline,

        @NotNull @Size(max = 20) List<@NotNull @Size(max = 60) String> practices,
        @Nullable @Size(max = 600) String helpOffered,
        @Nullable @Size(max = 600) String helpSought,
        @Nullable ActorKind actorKind,

        @NotNull @Size(max = 10) List<@NotNull @Size(max = 20) String> actsIn,

        @NotNull Boolean availableForContact,
        @NotNull @Valid FieldVisibility visibility) {

    public static EntryChange of(DirectoryEntry entry) {
        return new EntryChange(
                entry.headline(),
                entry.practices(),
                entry.helpOffered(),
                entry.helpSought(),
                entry.actorKind(),
                entry.actsIn(),
                entry.isAvailableForContact(),
                entry.visibility());
    }
}
