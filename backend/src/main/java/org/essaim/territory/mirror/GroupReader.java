package org.essaim.territory.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;

/** Reads groups with what is known here: the networks that have territories, and the places of France. */
@ApplicationScoped
class GroupReader {
    private final Networks networks;
    private final Gazetteer gazetteer;

    GroupReader(Networks networks, Gazetteer gazetteer) {
        this.networks = networks;
        this.gazetteer = gazetteer;
    }

    GroupReading read(ListedGroup group) {
        return GroupReading.of(group, this::hasTerritories, gazetteer);
    }

    private boolean hasTerritories(String network) {
        return networks.find(network)
                .filter(found -> found.uses(Module.TERRITORIES))
                .isPresent();
    }
}
