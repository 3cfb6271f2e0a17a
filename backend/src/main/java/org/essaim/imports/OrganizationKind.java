package org.essaim.imports;

/** The kinds of organisation that a file may name. */
enum OrganizationKind {
    COMMUNE,
    EPCI,
    DEPARTEMENT,
    REGION,
    SERVICE_ETAT,
    ASSOCIATION,
    COLLECTIF_HABITANTS,
    ENTREPRISE,
    LABORATOIRE,
    RESEAU,
    PRESTATAIRE,
    AUTRE
}
