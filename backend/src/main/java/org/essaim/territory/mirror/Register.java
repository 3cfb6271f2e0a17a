package org.essaim.territory.mirror;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.essaim.territory.Territory;

/** The territories known so far, beside the groups of one listing. */
final class Register {
    private final List<Territory> territories;
    private final Set<UUID> listed;

    Register(List<Territory> territories, Set<UUID> listed) {
        this.territories = new ArrayList<>(territories);
        this.listed = listed;
    }

    void add(Territory territory) {
        territories.add(territory);
    }

    Optional<Territory> ofGroup(UUID group) {
        return territories.stream()
                .filter(territory -> territory.keycloakGroup().equals(group))
                .findFirst();
    }

    /** Whether another group holds this slug in this network, and is still there or keeps its own territory apart. */
    boolean isTaken(Territory.Described description) {
        return holderOf(description)
                .filter(holder -> !holder.keycloakGroup().equals(description.group()))
                .filter(holder -> listed.contains(holder.keycloakGroup())
                        || ofGroup(description.group()).isPresent())
                .isPresent();
    }

    /**
     * The territory that a group continues: its own; else the one of a group that was deleted and made again under the
     * same name; else the archive of such a one.
     */
    Optional<Territory> findFor(Territory.Described description) {
        return ofGroup(description.group()).or(() -> holderOf(description)).or(() -> lastArchived(description));
    }

    /** The active territories whose group is not in the listing. */
    List<Territory> missing() {
        return territories.stream()
                .filter(territory -> !territory.isArchived() && !listed.contains(territory.keycloakGroup()))
                .toList();
    }

    long activeCount() {
        return territories.stream().filter(territory -> !territory.isArchived()).count();
    }

    private Optional<Territory> holderOf(Territory.Described description) {
        return territories.stream()
                .filter(territory -> !territory.isArchived())
                .filter(territory -> territory.isCalled(description.network(), description.slug()))
                .findFirst();
    }

    private Optional<Territory> lastArchived(Territory.Described description) {
        return territories.stream()
                .filter(Territory::isArchived)
                .filter(territory -> !listed.contains(territory.keycloakGroup()))
                .filter(territory -> territory.isCalled(description.network(), description.slug()))
                .max(Comparator.comparing(Territory::updatedAt));
    }
}
