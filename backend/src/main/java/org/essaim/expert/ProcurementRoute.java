package org.essaim.expert;

/** How a collectivity may buy from an expert. */
public enum ProcurementRoute {
    /** Through the central purchasing body of that name. */
    UGAP,
    /** « Accord-cadre ». */
    FRAMEWORK_AGREEMENT,
    /** « Gré à gré ». */
    DIRECT,
    /** « Appel d’offres ». */
    CALL_FOR_TENDERS
}
