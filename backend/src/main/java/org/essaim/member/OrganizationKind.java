package org.essaim.member;

/** The kinds of organisations through which people take part. */
public enum OrganizationKind {
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
