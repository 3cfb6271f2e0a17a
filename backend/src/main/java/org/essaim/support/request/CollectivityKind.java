package org.essaim.support.request;

/** What sort of body asks. */
public enum CollectivityKind {
    COMMUNE,
    EPCI,
    DEPARTMENT,
    REGION,
    OVERSEAS,
    STATE_SERVICE,
    ASSOCIATION,
    OTHER
}
