package org.essaim.organization.contribution;

import static org.essaim.organization.contribution.ContributionSide.NETWORK;
import static org.essaim.organization.contribution.ContributionSide.ORGANIZATION;

import java.util.Set;

/** What each side engages to do: the organisation shares, contributes, relies on; the network supports, organises, tells, shares. */
public enum ContributionKind {
    /** Partager : documents, a visit, an experience. */
    SHARE(Set.of(ORGANIZATION, NETWORK)),
    /** Contribuer : time, a room, a hand. */
    CONTRIBUTE(Set.of(ORGANIZATION)),
    /** S’appuyer : to make use of what others did. */
    RELY_ON(Set.of(ORGANIZATION)),
    /** Appuyer : help with a project. */
    SUPPORT(Set.of(NETWORK)),
    /** Organiser : a visit, a training, a meeting. */
    ORGANIZE(Set.of(NETWORK)),
    /** Communiquer : make an achievement known. */
    COMMUNICATE(Set.of(NETWORK));

    private final Set<ContributionSide> sides;

    ContributionKind(Set<ContributionSide> sides) {
        this.sides = sides;
    }

    boolean isEngagementOf(ContributionSide side) {
        return sides.contains(side);
    }
}
