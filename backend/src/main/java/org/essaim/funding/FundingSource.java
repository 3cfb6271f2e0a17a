package org.essaim.funding;

/** Where a funding was found. */
public enum FundingSource {
    /** The national catalogue, shared by all networks. */
    AIDES_TERRITOIRES,
    /** Written by a network, for itself. */
    OWN
}
