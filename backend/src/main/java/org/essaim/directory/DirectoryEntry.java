package org.essaim.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    private @Nullable ActorKind actorKind;

    private List<String> actsIn;
    private boolean availableForContact;

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
        actorKind = entry.actorKind();
        actsIn = List.copyOf(entry.actsIn());
        availableForContact = entry.availableForContact();
        visibility = entry.visibility();
    }

    public UUID id() {
        return id;
    }

    /** Whose entry it is. */
    public UUID person() {
        return person;
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

    /** As whom the person takes part. */
    public @Nullable ActorKind actorKind() {
        return actorKind;
    }

    /** The keys of the places where the person acts. */
    public List<String> actsIn() {
        return List.copyOf(actsIn);
    }

    /** Whether members may write to the person through the relay. */
    public boolean isAvailableForContact() {
        return availableForContact;
    }

    public FieldVisibility visibility() {
        return visibility;
    }

    public int version() {
        return version;
    }
}
