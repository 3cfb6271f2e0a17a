package org.essaim.funding;

/** In which order fundings are read. */
public enum FundingSort {
    /** What ends first; what never ends last. */
    DEADLINE,
    NAME
}
