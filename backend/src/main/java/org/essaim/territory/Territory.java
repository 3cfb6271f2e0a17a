package org.essaim.territory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of communes or intercommunalités in which a network acts; it outlives its Keycloak group as an archive. */
@Entity
public class Territory {
    private static final int ABSENCES_BEFORE_ARCHIVE = 2;

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private UUID keycloakGroup;
    private String network;
    private String slug;
    private String name;
    private @Nullable String type;
    private @Nullable Instant archivedAt;
    private Instant updatedAt;
    private int absences;

    @ElementCollection
    @CollectionTable(name = "territory_place", joinColumns = @JoinColumn(name = "territory_id"))
    @OrderColumn(name = "position")
    @Column(name = "place")
    private List<String> perimeter = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "territory_referent", joinColumns = @JoinColumn(name = "territory_id"))
    @Column(name = "subject")
    private Set<String> referents = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Territory() {}

    public Territory(Described description, Instant now) {
        keycloakGroup = description.group();
        network = description.network();
        slug = description.slug();
        name = description.name();
        updatedAt = now;
        follow(description, now);
    }

    /**
     * Takes on what the group says today: name, perimeter, referents. A territory that was archived comes back.
     *
     * @return whether anything that people see has changed
     */
    public boolean follow(Described description, Instant now) {
        keycloakGroup = description.group();
        absences = 0;
        if (isUpToDateWith(description)) {
            return false;
        }
        network = description.network();
        slug = description.slug();
        name = description.name();
        type = description.type();
        archivedAt = null;
        replace(description.perimeter(), description.referents());
        updatedAt = now;
        return true;
    }

    /**
     * Notes that a full listing went by without the group: a first absence may be an accident, the second archives.
     *
     * @return whether this absence archived the territory
     */
    public boolean noteAbsence(Instant now) {
        absences++;
        if (isArchived() || absences < ABSENCES_BEFORE_ARCHIVE) {
            return false;
        }
        archivedAt = now;
        updatedAt = now;
        referents.clear();
        return true;
    }

    /** Whether its group was in the last full listing. */
    public boolean isListed() {
        return absences == 0;
    }

    private boolean isUpToDateWith(Described description) {
        return !isArchived() && description.equals(described());
    }

    private Described described() {
        return new Described(keycloakGroup, network, slug, name, type, List.copyOf(perimeter), Set.copyOf(referents));
    }

    private void replace(List<String> places, Set<String> subjects) {
        if (!perimeter.equals(places)) {
            perimeter.clear();
            perimeter.addAll(places);
        }
        referents.retainAll(subjects);
        referents.addAll(subjects);
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public UUID id() {
        return id;
    }

    /** The group of Keycloak that this territory mirrors: its UUID, since a name may change. */
    public UUID keycloakGroup() {
        return keycloakGroup;
    }

    public boolean isCalled(String itsNetwork, String itsSlug) {
        return network.equals(itsNetwork) && slug.equals(itsSlug);
    }

    public String network() {
        return network;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public @Nullable String type() {
        return type;
    }

    public @Nullable Instant archivedAt() {
        return archivedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** The keys of its places, in the order given by the administrator. */
    public List<String> perimeter() {
        return List.copyOf(perimeter);
    }

    /** The Keycloak subjects of its referents; who of them may be shown is decided by the directory. */
    public Set<String> referents() {
        return Set.copyOf(referents);
    }

    /** What a Keycloak group says of a territory. */
    public record Described(
            UUID group,
            String network,
            String slug,
            String name,
            @Nullable String type,
            List<String> perimeter,
            Set<String> referents) {

        public Described {
            perimeter = perimeter.stream().distinct().toList();
            referents = Set.copyOf(referents);
        }
    }
}
