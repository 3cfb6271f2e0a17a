package org.essaim.me;

import java.util.List;
import java.util.UUID;
import org.essaim.directory.DirectoryEntry;
import org.essaim.directory.FieldVisibility;
import org.jspecify.annotations.Nullable;

/** What one says of oneself in a network, and how far each field is shown. */
public record Entry(
        UUID id,
        String network,
        @Nullable String headline,
        List<String> practices,
        @Nullable String helpOffered,
        @Nullable String helpSought,
        FieldVisibility visibility,
        int version) {

    static Entry of(DirectoryEntry entry) {
        return new Entry(
                entry.id(),
                entry.network(),
                entry.headline(),
                entry.practices(),
                entry.helpOffered(),
                entry.helpSought(),
                entry.visibility(),
                entry.version());
    }
}
