package org.essaim.me;

import java.util.List;
import java.util.UUID;
import org.essaim.directory.ActorKind;
import org.essaim.directory.DirectoryEntry;
import org.essaim.directory.FieldVisibility;
import org.essaim.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** What one says of oneself in a network, and how far each field is shown. */
public record Entry(
        UUID id,
        String network,
        @Nullable String headline,
        List<String> practices,
        @Nullable String helpOffered,
        @Nullable String helpSought,
        @Nullable ActorKind actorKind,
        List<LabelledPlace> actsIn,
        boolean availableForContact,
        FieldVisibility visibility,
        int version) {

    static Entry of(DirectoryEntry entry, Gazetteer gazetteer) {
        return new Entry(
                entry.id(),
                entry.network(),
                entry.headline(),
                entry.practices(),
                entry.helpOffered(),
                entry.helpSought(),
                entry.actorKind(),
                entry.actsIn().stream()
                        .map(key -> LabelledPlace.of(key, gazetteer))
                        .toList(),
                entry.isAvailableForContact(),
                entry.visibility(),
                entry.version());
    }
}
