package org.essaim.place;

/** How an EPCI is financed. */
public enum FiscalMode {
    /** Fiscalité professionnelle unique. */
    FPU,
    /** Fiscalité additionnelle. */
    FA
}
