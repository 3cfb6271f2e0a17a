package org.essaim.support.request;

/** How far a collectivité is in what it asks about. */
public enum Maturity {
    IDEA,
    STARTED,
    ESTABLISHED
}
