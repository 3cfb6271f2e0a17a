package org.essaim.organization.contribution;

/** Who gave: the organisation to its network, or the network to the organisation. */
public enum ContributionSide {
    ORGANIZATION,
    NETWORK
}
