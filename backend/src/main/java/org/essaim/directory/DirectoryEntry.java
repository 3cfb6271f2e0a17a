package org.essaim.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person says of themself in one network; made by the database when they come to belong to it. */
@Entity
public class DirectoryEntry {
    @Id
    private UUID id;

    private String network;
    private UUID person;
    private @Nullable String headline;
    private List<String> practices;
    private @Nullable String helpOffered;
    private @Nullable String helpSought;

    @Embedded
    private FieldVisibility visibility;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DirectoryEntry() {}

    public void change(EntryChange entry) {
        headline = entry.headline();
        practices = List.copyOf(entry.practices());
        helpOffered = entry.helpOffered();
        helpSought = entry.helpSought();
        visibility = entry.visibility();
    }

    public UUID id() {
        return id;
    }

    public String network() {
        return network;
    }

    public @Nullable String headline() {
        return headline;
    }

    /** The slugs of practices. */
    public List<String> practices() {
        return List.copyOf(practices);
    }

    public @Nullable String helpOffered() {
        return helpOffered;
    }

    public @Nullable String helpSought() {
        return helpSought;
    }

    public FieldVisibility visibility() {
        return visibility;
    }

    public int version() {
        return version;
    }
}
