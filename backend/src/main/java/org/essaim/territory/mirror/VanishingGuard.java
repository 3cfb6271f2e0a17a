package org.essaim.territory.mirror;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the deletion of a few groups from an accident, such as a realm that was emptied or restored. */
@ApplicationScoped
class VanishingGuard {
    private final MirrorConfig config;

    VanishingGuard(MirrorConfig config) {
        this.config = config;
    }

    boolean isAccident(int missing, long active) {
        return missing > config.alwaysAcceptedVanishing() && missing > config.largestVanishingShare() * active;
    }
}
